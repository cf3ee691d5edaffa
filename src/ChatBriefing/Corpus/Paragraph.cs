namespace ChatBriefing.Corpus;

/// <summary>What a paragraph is in its article, which decides whether it can answer questions.</summary>
public enum ParagraphRole
{
    /// <summary>Running text: every sentence is a candidate for an answer.</summary>
    Body,

    /// <summary>The article's title line: context, never an answer of its own.</summary>
    Title,

    /// <summary>A heading inside the article: context for the paragraphs below it.</summary>
    Heading,

    /// <summary>The line that says where the article came from: it answers only questions about the source.</summary>
    SourceLine,
}

/// <summary>One paragraph of an article with its sentences in reading order.</summary>
/// <param name="Role">What the paragraph is.</param>
/// <param name="Span">Where it stands in the article's stored text, without surrounding white space.</param>
/// <param name="Sentences">Its sentences: in order, not overlapping, each inside <paramref name="Span"/>, none empty.</param>
/// <param name="Page">The page of the document on which the paragraph begins, from 1; <see langword="null"/> for formats without pages.</param>
public sealed record Paragraph(ParagraphRole Role, TextSpan Span, IReadOnlyList<TextSpan> Sentences, int? Page = null);
