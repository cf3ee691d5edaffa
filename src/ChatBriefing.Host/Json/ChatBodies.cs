using ChatBriefing.Discord;
using ChatBriefing.Teams;

namespace ChatBriefing.Host.Json;

/// <summary>Body of <c>POST /api/ask</c>.</summary>
internal sealed record AskBody(string? Question, string? Conversation);

/// <summary>Body of <c>POST /api/chat</c>.</summary>
internal sealed record ChatBody(string? Text, string? Conversation);

/// <summary>What <c>/api/chat</c> returns: the reply as HTML, its answer if it is one, and questions worth asking next.</summary>
internal sealed record ChatReply(string Html, AnswerRecord? Answer, IReadOnlyList<string> Suggestions);

/// <summary>Body of <c>POST /api/feedback</c>.</summary>
internal sealed record FeedbackBody(string? Receipt, string? Conversation, bool? Helpful, string? Comment = null);

/// <summary>What <c>/api/suggestions</c> returns.</summary>
internal sealed record SuggestedQuestions(IReadOnlyList<string> Suggestions);

/// <summary>What <c>/health/ready</c> returns.</summary>
/// <param name="Status">Always <c>ready</c>.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Sentences">Number of sentences that can be found.</param>
/// <param name="Failures">Number of files and quick facts that were left out.</param>
/// <param name="Indexing">Whether the index is being brought up to date.</param>
/// <param name="LastRunSecondsAgo">Seconds since the corpus folder was last looked through; <see langword="null"/> where it was not since the start.</param>
/// <param name="Discord">How the bot is doing on Discord; <see langword="null"/> where Discord is not used.</param>
/// <param name="Teams">How Teams is doing; <see langword="null"/> where it is not used.</param>
internal sealed record Readiness(string Status, int Articles, int Sentences, int Failures, bool Indexing, double? LastRunSecondsAgo, DiscordHealth? Discord = null, TeamsHealth? Teams = null);
