using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.History;
using ChatBriefing.Host.Json;

namespace ChatBriefing.Host;

/// <summary>Puts what people write to the briefing and takes the time.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class AnswerDesk(Briefing briefing, TimeProvider time)
{
    /// <summary>What the sources say to the question, whatever it looks like.</summary>
    /// <param name="conversation">Where it is asked, see <see cref="Conversation"/>.</param>
    /// <param name="question">Any text; one that begins with <c>/</c> is still a question.</param>
    /// <param name="excerpts">How many excerpts to show; <see langword="null"/> for the configured number.</param>
    /// <param name="cancellation">Stops waiting for the answer.</param>
    public async Task<AnswerRecord> AskAsync(ConversationId conversation, string question, int? excerpts, CancellationToken cancellation)
    {
        var (reply, elapsed) = await ReplyAsync(new IncomingMessage(conversation, AsQuestion(question)) { Excerpts = excerpts }, cancellation);
        return reply.Answer is { } answer
            ? AnswerRecords.Of(answer, elapsed) with { Question = question }
            : AnswerRecords.NotAQuestion(question, reply.Language, elapsed);
    }

    /// <summary>The reply to a message, a command or a question, and how long it took.</summary>
    public async Task<(Reply Reply, TimeSpan Elapsed)> ReplyAsync(IncomingMessage message, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var reply = await briefing.ReplyAsync(message, cancellation);
        return (reply, time.GetElapsedTime(started));
    }

    /// <summary>The conversation that a medium knows under a name of its own, of any length.</summary>
    public static ConversationId Conversation(string medium, string name) =>
        new($"{medium}:{(name.Length <= 64 ? name : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))))}");

    /// <summary>The message that asks <paramref name="question"/> even where it looks like a command.</summary>
    public static string AsQuestion(string question) => question.TrimStart().StartsWith('/') ? $"/ask {question}" : question;

    /// <summary>The record of a reply's answer, if it answers a question.</summary>
    public static AnswerRecord? Record(Answer? answer, TimeSpan elapsed) => answer is null ? null : AnswerRecords.Of(answer, elapsed);
}
