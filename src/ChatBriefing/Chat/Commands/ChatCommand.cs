namespace ChatBriefing.Chat.Commands;

/// <summary>Something a person can call by <c>/name</c>.</summary>
internal abstract class ChatCommand
{
    /// <summary>Its name in lower case, without the slash: one word, or a group and a word.</summary>
    public abstract string Name { get; }

    /// <summary>Whether only admins may call it.</summary>
    public virtual bool ForAdmins => false;

    /// <summary>One sentence on what it does.</summary>
    public string Summary(Wording wording) => wording.Summaries[Name];

    /// <summary>How it is written.</summary>
    public string Usage(Wording wording) => wording.Arguments.TryGetValue(Name, out var arguments) ? $"/{Name} {arguments}" : $"/{Name}";

    /// <summary>Runs it.</summary>
    public abstract Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation);

    /// <summary>The reply to a call that lacks what the command needs.</summary>
    protected Reply WrongUsage(CommandRequest request) => request.Reply(new ReplyPart.Prose(request.Wording.Usage(Usage(request.Wording))));
}
