using ChatBriefing.History;

namespace ChatBriefing.Host.Json;

/// <summary>What <c>/api/admin/unanswered</c> returns.</summary>
internal sealed record UnansweredFound(IReadOnlyList<UnansweredRow> Questions);

/// <summary>Questions in similar words that the sources did not answer.</summary>
/// <param name="Group">The name of the group.</param>
/// <param name="Question">The question as it was asked most often.</param>
/// <param name="Wordings">In how many wordings it was asked.</param>
/// <param name="Count">How often any of them was asked.</param>
/// <param name="LastAsked">When one of them was asked last.</param>
/// <param name="Nearest">The article that came nearest, if one did and is still there.</param>
internal sealed record UnansweredRow(string Group, string Question, int Wordings, int Count, DateTimeOffset LastAsked, ArticleName? Nearest);

/// <summary>An article by its name, its title and where it can be read.</summary>
internal sealed record ArticleName(string Id, string Title, string Link);

/// <summary>Body of <c>POST /api/admin/unanswered/answered</c>: the group, and the article that answers it.</summary>
internal sealed record AnsweredBody(string? Group, string? Article);

/// <summary>What <c>/api/admin/feedback</c> returns.</summary>
internal sealed record FeedbackFound(IReadOnlyList<FeedbackRow> Answers);

/// <summary>What people thought of one answer.</summary>
/// <param name="Receipt">The answer's receipt.</param>
/// <param name="Question">What was asked, as it was read.</param>
/// <param name="Up">How many found it helpful.</param>
/// <param name="Down">How many did not.</param>
/// <param name="Comments">What they wrote, the latest first.</param>
/// <param name="Last">When it was rated last.</param>
internal sealed record FeedbackRow(string Receipt, string Question, int Up, int Down, IReadOnlyList<string> Comments, DateTimeOffset Last);

/// <summary>What <c>/api/admin/daily</c> returns: every day of the period, the latest last.</summary>
internal sealed record DaysFound(IReadOnlyList<DailyCount> Days);
