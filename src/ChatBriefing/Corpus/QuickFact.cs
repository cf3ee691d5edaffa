namespace ChatBriefing.Corpus;

/// <summary>A curated fact about an article: a label of the curator and a value that stands word for word in the quoted passage.</summary>
/// <param name="Article">The article that is quoted.</param>
/// <param name="Topic">The group the fact belongs to, such as "Parties".</param>
/// <param name="Label">What the value is, in the curator's words.</param>
/// <param name="Value">The value's place in the article's stored text, inside <paramref name="Quote"/>.</param>
/// <param name="Quote">The quoted passage's place in the article's stored text.</param>
public sealed record QuickFact(ArticleId Article, string Topic, string Label, TextSpan Value, TextSpan Quote)
{
    /// <summary>A question that this fact answers: people are offered it as a suggestion and given the fact when they ask it; <see langword="null"/> where the curator gave none.</summary>
    public string? Question { get; init; }
}
