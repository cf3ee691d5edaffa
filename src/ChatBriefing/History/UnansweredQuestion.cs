using ChatBriefing.Corpus;

namespace ChatBriefing.History;

/// <summary>A question that the sources did not answer.</summary>
/// <param name="Question">Its text as asked.</param>
/// <param name="Language">Its language.</param>
/// <param name="Count">How often it was asked.</param>
/// <param name="LastAsked">When it was asked last.</param>
/// <param name="Nearest">The article that came nearest, if one did.</param>
/// <param name="Wording">Its content words in their analyzed forms: distinct, sorted, with blanks between them.</param>
public sealed record UnansweredQuestion(string Question, Language Language, int Count, DateTimeOffset LastAsked, ArticleId? Nearest, string Wording);
