using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>An article as lists show it, without its text.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">Publisher or site, as the article names it.</param>
/// <param name="Published">The day of publication that it states.</param>
/// <param name="Language">Its language.</param>
/// <param name="Sentences">Number of its sentences.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the file's bytes.</param>
public sealed record ArticleEntry(ArticleId Id, string Title, string? Source, DateOnly? Published, Language Language, int Sentences, string Sha256);
