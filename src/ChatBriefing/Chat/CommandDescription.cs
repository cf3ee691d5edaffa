namespace ChatBriefing.Chat;

/// <summary>A command as a medium may offer it: in a menu, a form, a manifest.</summary>
/// <param name="Name">Its name in lower case, without the slash: one word, or a group and a word.</param>
/// <param name="ForAdmins">Whether only admins may call it.</param>
/// <param name="IsPersonal">Whether the reply is meant for the caller alone, as all those for admins are, so that a medium which can hide it from others should.</param>
/// <param name="Summary">One sentence on what it does.</param>
/// <param name="Arguments">What may follow the name, in that order; a message states the values one after the other.</param>
public sealed record CommandDescription(string Name, bool ForAdmins, bool IsPersonal, LocalText Summary, IReadOnlyList<CommandArgument> Arguments);

/// <summary>Something that may follow a command's name.</summary>
/// <param name="Key">Its name within the command, the same in all languages: a lower-case word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsRequired">Whether the command needs it.</param>
/// <param name="Name">What it is called: a lower-case word.</param>
/// <param name="Summary">A few words on it.</param>
/// <param name="Choices">All values there are, for <see cref="ArgumentKind.Choice"/>; empty for other kinds.</param>
public sealed record CommandArgument(string Key, ArgumentKind Kind, bool IsRequired, LocalText Name, LocalText Summary, IReadOnlyList<string> Choices);

/// <summary>What an argument is.</summary>
public enum ArgumentKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number from 1.</summary>
    Number,

    /// <summary>One of a few fixed words.</summary>
    Choice,

    /// <summary>A topic of the quick facts, or a part of its name.</summary>
    Topic,

    /// <summary>The id of an article.</summary>
    Article,

    /// <summary>The id of an article that was taken out.</summary>
    RemovedArticle,

    /// <summary>The address of a feed that is followed.</summary>
    Feed,

    /// <summary>Files that come with the message.</summary>
    File,
}

/// <summary>A value that an argument may be completed to.</summary>
/// <param name="Label">What a person recognises it by.</param>
/// <param name="Value">The value.</param>
public sealed record ArgumentChoice(string Label, string Value);
