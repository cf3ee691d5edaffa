using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Chat.Writing;

/// <summary>The words with which every medium says where a quote comes from, in one language.</summary>
/// <param name="language">The language.</param>
public sealed class CitationWording(Language language)
{
    private bool French => language == Language.French;

    /// <summary>A day as it is written in running text.</summary>
    public string Day(DateOnly day) => Wording.In(language).Day(day);

    /// <summary>Who says it.</summary>
    public string SaidBy(string speaker) => French ? $"selon {speaker}" : $"according to {speaker}";

    /// <summary>The page that a quote stands on; the same in both languages.</summary>
    public static string Page(int number) => $"page {number}";

    /// <summary>Which other articles print the same words.</summary>
    public string AlsoIn(IEnumerable<ArticleInfo> copies) => $"{(French ? "aussi dans " : "also in ")}{string.Join(", ", copies.Select(copy => copy.Source ?? copy.Id.Value))}";
}
