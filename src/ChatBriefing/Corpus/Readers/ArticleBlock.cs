namespace ChatBriefing.Corpus.Readers;

/// <summary>A paragraph as a reader found it, before it is cut into sentences.</summary>
/// <param name="Role">What it is in its article.</param>
/// <param name="Span">Where it stands in the stored text; white space at its sides does no harm.</param>
/// <param name="Page">The page on which it begins, from 1; <see langword="null"/> for formats without pages.</param>
internal readonly record struct ArticleBlock(ParagraphRole Role, TextSpan Span, int? Page = null);
