namespace ChatBriefing.Corpus.Readers;

/// <summary>A paragraph, heading, list item or table row of a document whose stored text is made of such parts.</summary>
/// <param name="Role">What it is in its article.</param>
/// <param name="Text">Its text, not empty and without white space at its sides.</param>
/// <param name="Page">The page on which it begins, from 1; <see langword="null"/> for formats without pages.</param>
internal readonly record struct ArticlePart(ParagraphRole Role, string Text, int? Page = null);
