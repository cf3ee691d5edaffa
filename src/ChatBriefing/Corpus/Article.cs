namespace ChatBriefing.Corpus;

/// <summary>One source article: its stored text, where it came from, and its paragraphs and sentences as offsets into that text.</summary>
/// <remarks>Immutable. Every citation is a slice of <see cref="Text"/>, which never changes after reading.</remarks>
public sealed record Article
{
    /// <summary>The article's name in the corpus.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The title as the article gives it, or one made from the file name where it gives none.</summary>
    public required string Title { get; init; }

    /// <summary>The stored text that all offsets refer to: for plain text the decoded file, for other formats the extracted text.</summary>
    public required string Text { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The paragraphs in reading order.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>Who wrote the article, as it names them.</summary>
    public string? Byline { get; init; }

    /// <summary>Publisher or site, as the article names it.</summary>
    public string? Source { get; init; }

    /// <summary>Absolute http or https address of the original.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication that the article states; never guessed.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Language of the text: <c>en</c> or <c>fr</c>, stated or recognised from its function words.</summary>
    public required Language Language { get; init; }

    /// <summary>What sort of text it is (news, analysis, statement, …), as the article states it.</summary>
    public string? Kind { get; init; }
}
