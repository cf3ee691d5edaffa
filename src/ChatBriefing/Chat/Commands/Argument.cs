namespace ChatBriefing.Chat.Commands;

/// <summary>Something that may follow a command's name; what it is called is for the wording to say.</summary>
/// <param name="Key">Its name in the wording.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Argument(string Key, ArgumentKind Kind)
{
    /// <summary>Whether the command can do without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>All values there are, for a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>How it is written in a usage line: capitals, in brackets where it may be left out; files are attached and not written.</summary>
    public string? Usage(Wording wording)
    {
        var name = Kind switch
        {
            ArgumentKind.File => null,
            ArgumentKind.Choice => string.Join('|', Choices),
            _ => wording.Arguments[Key].Name.ToUpperInvariant(),
        };
        return name is not null && IsOptional ? $"[{name}]" : name;
    }
}

/// <summary>What an argument is called.</summary>
/// <param name="Name">A lower-case word.</param>
/// <param name="Summary">A few words on it.</param>
internal sealed record ArgumentWords(string Name, string Summary);
