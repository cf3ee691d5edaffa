using ChatBriefing.Chat.Commands;
using ChatBriefing.Corpus;
using ChatBriefing.Editions;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Chat;

/// <summary>Reads a message and runs the command it calls; a message without one is a question.</summary>
internal sealed partial class ChatDispatcher(CommandList commands, EditionShelf shelf, Cooldown cooldown, TimeProvider time, ILogger log)
{
    private const int LongestNameShown = 40;

    /// <summary>The questions so far.</summary>
    public AnswerCount Count { get; } = new();

    /// <summary>The reply to any message; only cancellation throws.</summary>
    public async Task<Reply> ReplyAsync(IncomingMessage message, CancellationToken cancellation)
    {
        var text = MessageText.Clean(message.Text);
        var wording = Wording.In(message.Locale ?? LanguageGuess.Of(text));
        if (cooldown.Wait(message) is { Ticks: > 0 } wait)
        {
            return new Reply(wording.Language, [new ReplyPart.Prose(wording.TooSoon((int)Math.Ceiling(wait.TotalSeconds)))]);
        }

        using var loan = shelf.Borrow();
        var began = time.GetTimestamp();
        try
        {
            var reply = await RunAsync(new CommandRequest(message with { Text = text }, text, wording, loan.Edition), cancellation).ConfigureAwait(false);
            Count.Add(reply, time.GetElapsedTime(began));
            return reply;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            var id = Guid.NewGuid().ToString("N")[..8];
            Log.Failed(log, id, e);
            return new Reply(wording.Language, [new ReplyPart.Prose(wording.WentWrong(id))]);
        }
    }

    private Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var (text, wording) = (request.Arguments, request.Wording);
        if (text.Length > MessageText.Longest)
        {
            return Say(request, wording.TooLong(MessageText.Longest));
        }

        if (commands.Button(text) is { } button)
        {
            return button.RunAsync(request with { Arguments = string.Empty }, cancellation);
        }

        if (!text.StartsWith('/'))
        {
            return text.Length == 0 ? Say(request, wording.ShortHelp) : commands.Ask.RunAsync(request, cancellation);
        }

        var (command, arguments) = commands.Read(text[1..]);
        return command switch
        {
            null => Say(request, wording.UnknownCommand(Shortened(text[1..]), commands.Nearest(text[1..], request.Message).Name)),
            { ForAdmins: true } when !request.Message.IsFromAdmin => Say(request, wording.AdminsOnly),
            { IsPersonal: true } when request.Message.IsOverheard => Say(request, wording.Overheard),
            _ => command.RunAsync(request with { Arguments = arguments }, cancellation),
        };
    }

    private static string Shortened(string text)
    {
        var name = text.Split(' ', 2)[0];
        return name.Length > LongestNameShown ? $"{name[..LongestNameShown]}…" : name;
    }

    private static Task<Reply> Say(CommandRequest request, string words) =>
        Task.FromResult(request.Say(words) with { Suggestions = request.Edition.Suggestions.First(Suggestions.PerReply) });

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A message could not be replied to; the person was given error id {Id}.")]
        public static partial void Failed(ILogger log, string id, Exception cause);
    }
}
