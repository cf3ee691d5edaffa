namespace ChatBriefing.Chat.Commands;

/// <summary>Something a person can call by <c>/name</c>.</summary>
internal abstract class ChatCommand
{
    /// <summary>Its name in lower case, without the slash: one word, or a group and a word.</summary>
    public abstract string Name { get; }

    /// <summary>Whether only admins may call it.</summary>
    public virtual bool ForAdmins => false;

    /// <summary>Whether the reply is meant for the caller alone.</summary>
    public virtual bool IsPersonal => ForAdmins;

    /// <summary>What may follow the name.</summary>
    public virtual IReadOnlyList<Argument> Arguments => [];

    /// <summary>One sentence on what it does.</summary>
    public string Summary(Wording wording) => wording.Summaries[Name];

    /// <summary>How it is written.</summary>
    public string Usage(Wording wording) => string.Join(' ', Arguments.Select(argument => argument.Usage(wording)).OfType<string>().Prepend($"/{Name}"));

    /// <summary>Runs it.</summary>
    public abstract Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation);

    /// <summary>The reply to a call that lacks what the command needs.</summary>
    protected Reply WrongUsage(CommandRequest request) => request.Reply(new ReplyPart.Prose(request.Wording.Usage(Usage(request.Wording))));
}
