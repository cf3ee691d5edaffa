using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Training;

/// <summary>The weight files as they are being fitted; what is not fitted yet is empty, and a model without weights.</summary>
internal sealed class WeightFiles(IReadOnlyList<string> wordRarity, WordsByHash words)
{
    /// <summary>Lines of the first look.</summary>
    public IEnumerable<string> FirstLook { get; set; } = [];

    /// <summary>Weights of the spans.</summary>
    public IReadOnlyList<(SpanFeature Feature, float Weight)> Spans { get; set; } = [];

    /// <summary>Lines of the trees that judge spans.</summary>
    public IEnumerable<string> SpanTrees { get; set; } = [];

    /// <summary>Lines of the second look.</summary>
    public IEnumerable<string> SecondLook { get; set; } = [];

    /// <summary>Lines of its trees.</summary>
    public IEnumerable<string> SecondLookTrees { get; set; } = [];

    /// <summary>Lines of the confidence.</summary>
    public IEnumerable<string> Confidence { get; set; } = [];

    /// <summary>Lines of its trees.</summary>
    public IEnumerable<string> ConfidenceTrees { get; set; } = [];

    /// <summary>The lines of trees.</summary>
    public static string[] Lines(IEnumerable<TreeNode[]> trees, IReadOnlyList<string> features) => [.. trees.SelectMany(tree => TreeModel.Lines(tree, features))];

    /// <summary>The models of what is fitted so far, read back from their lines, so that what is measured is what ships.</summary>
    public AnswerModels Models() => AnswerModels.Read(name => All().First(file => file.Name == name).Lines);

    /// <summary>Writes the files with a header in each.</summary>
    public async Task WriteAsync(string folder, IEnumerable<string> header, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, lines) in All())
        {
            await File.WriteAllLinesAsync(Path.Combine(folder, $"{name}.weights.txt"), [.. header.Select(line => $"# {line}"), .. lines], cancellation);
        }
    }

    private IEnumerable<(string Name, IEnumerable<string> Lines)> All() =>
    [
        ("word-rarity", wordRarity), ("first-look", FirstLook), ("spans", Spans.Select(pair => SpanWeights.Line(pair.Feature, pair.Weight, words.Of)).Order(StringComparer.Ordinal)), ("span-trees", SpanTrees),
        ("second-look", SecondLook), ("second-look-trees", SecondLookTrees), ("confidence", Confidence), ("confidence-trees", ConfidenceTrees),
    ];
}
