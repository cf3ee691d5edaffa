using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Replies;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Has the briefing reply to messages and writes the replies for Discord; what fails becomes words with the id under which the log has it.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed partial class WrittenReplies(Briefing briefing, DiscordReplyWriter writer, TimeProvider time, ILogger log)
{
    /// <summary>Begins to work on the reply to a message; the work fails only by being stopped.</summary>
    public Task<MessageBody> BeginAsync(IncomingMessage message, bool isPrivate, CancellationToken stopping) => Task.Run(
        async () =>
        {
            try
            {
                return Write(await briefing.ReplyAsync(message, stopping).ConfigureAwait(false), isPrivate);
            }
            catch (Exception e) when (!stopping.IsCancellationRequested)
            {
                return Notice(Failed(e, message.Locale), isPrivate);
            }
        },
        stopping);

    /// <summary>Whether some work is done within a time, which is waited for no longer than that.</summary>
    public async Task<bool> IsDoneAsync(Task work, TimeSpan within, CancellationToken stopping)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var first = await Task.WhenAny(work, Task.Delay(within, time, waiting.Token)).ConfigureAwait(false);
        await waiting.CancelAsync().ConfigureAwait(false);
        return first == work;
    }

    /// <summary>A reply as a message.</summary>
    public MessageBody Write(Reply reply, bool isPrivate) => writer.Write(reply, isPrivate);

    /// <summary>A few words of the bot's own as a message.</summary>
    public static MessageBody Notice(string words, bool isPrivate) => new() { Content = words, Flags = isPrivate ? MessageFlags.Ephemeral : null };

    /// <summary>What to say about a failure, which the log is told of.</summary>
    public string Failed(Exception cause, Language? language)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        Log.Failed(log, id, cause);
        return Words.WentWrong(id, language);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Something said on Discord could not be answered; the person was given error id {Id}.")]
        public static partial void Failed(ILogger log, string id, Exception cause);
    }
}
