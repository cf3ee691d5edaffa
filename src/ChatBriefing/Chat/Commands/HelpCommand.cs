using ChatBriefing.Editions;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/help</c>: the commands and a few questions to begin with.</summary>
internal sealed class HelpCommand(CommandList commands) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "help";

    /// <inheritdoc/>
    public override Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var wording = request.Wording;
        var items = commands.For(request.Message).Select(command => new ListItem(command.Usage(wording), command.Summary(wording))).ToList();
        var reply = request.Reply(new ReplyPart.Headline(wording.HelpHeading), new ReplyPart.Prose(wording.HelpIntroduction), new ReplyPart.Listing(items));
        return Task.FromResult(reply with { Suggestions = request.Edition.Suggestions.First(Suggestions.PerReply) });
    }
}
