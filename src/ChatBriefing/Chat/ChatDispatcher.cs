using ChatBriefing.Chat.Commands;
using ChatBriefing.Corpus;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Chat;

/// <summary>Reads a message and runs the command it calls; a message without one is a question.</summary>
internal sealed partial class ChatDispatcher(CommandList commands, Suggestions suggestions, ILogger log)
{
    private const int LongestNameShown = 40;

    /// <summary>The reply to any message; only cancellation throws.</summary>
    public async Task<Reply> ReplyAsync(IncomingMessage message, CancellationToken cancellation)
    {
        var text = MessageText.Clean(message.Text);
        var wording = Wording.In(message.Locale ?? LanguageGuess.Of(text));
        try
        {
            return await RunAsync(message with { Text = text }, wording, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            var id = Guid.NewGuid().ToString("N")[..8];
            Log.Failed(log, id, e);
            return new Reply(wording.Language, [new ReplyPart.Prose(wording.WentWrong(id))]);
        }
    }

    private Task<Reply> RunAsync(IncomingMessage message, Wording wording, CancellationToken cancellation)
    {
        var text = message.Text;
        if (text.Length > MessageText.Longest)
        {
            return Say(wording, wording.TooLong(MessageText.Longest));
        }

        if (!text.StartsWith('/'))
        {
            return text.Length == 0 ? Say(wording, wording.ShortHelp) : commands.Ask.RunAsync(new CommandRequest(message, text, wording), cancellation);
        }

        var end = text.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0 ? text.Length : space;
        var name = text[1..end];
        return commands.Find(name) is { } command
            ? command.RunAsync(new CommandRequest(message, text[end..].Trim(), wording), cancellation)
            : Say(wording, wording.UnknownCommand(name.Length > LongestNameShown ? $"{name[..LongestNameShown]}…" : name, commands.Nearest(name).Name));
    }

    private Task<Reply> Say(Wording wording, string words) =>
        Task.FromResult(new Reply(wording.Language, [new ReplyPart.Prose(words)]) { Suggestions = suggestions.First(Suggestions.PerReply) });

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A message could not be replied to; the person was given error id {Id}.")]
        public static partial void Failed(ILogger log, string id, Exception cause);
    }
}
