using ChatBriefing.Answers.Models;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Models;

public sealed class WeightFileTests
{
    private const string Ending = ".weights.txt";

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "ChatBriefing", "Answers", "Models"), $"*{Ending}").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Remarks_and_empty_lines_are_skipped() =>
        Assert.Equal(["Cover any 1", "Pairs any # 2"], WeightFile.Lines(new StringReader("# Fitted on a Monday\nCover any 1\n\n#Pairs any 3\nPairs any # 2\n")));

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("third-look", Assert.Throws<InvalidOperationException>(() => WeightFile.Shipped("third-look").ToArray()).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_file_says_what_it_was_fitted_on(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "src", "ChatBriefing", "Answers", "Models", file));

        Assert.Contains(lines, line => line.StartsWith('#') && line.Contains("Fitted on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_file_is_part_of_the_library_and_has_weights(string file) => Assert.NotEmpty(WeightFile.Shipped(file[..^Ending.Length]));
}
