using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>What a reader needs to know of an article to judge a citation from it.</summary>
/// <param name="Id">The article's name in the corpus.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">Publisher or site as the article names it.</param>
/// <param name="Url">Absolute http or https address of the original.</param>
/// <param name="Published">The day of publication that the article states; <see langword="null"/> when it states none.</param>
/// <param name="Language">Language of its text.</param>
public sealed record ArticleInfo(ArticleId Id, string Title, string? Source, string? Url, DateOnly? Published, Language Language);
