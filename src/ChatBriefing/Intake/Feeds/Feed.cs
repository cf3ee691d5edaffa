using ChatBriefing.Intake.Fetching;

namespace ChatBriefing.Intake.Feeds;

/// <summary>A feed that is followed, and how it has been going.</summary>
/// <param name="Address">Its address, which also names it.</param>
/// <param name="Title">Its title when it was added, or its address where it had none.</param>
public sealed record Feed(string Address, string Title)
{
    /// <summary>Only entries with one of these words are taken; none takes all.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Who added it, in the form that the audit uses.</summary>
    public string AddedBy { get; init; } = string.Empty;

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>The version that was last worked off completely.</summary>
    internal PageVersion Version { get; init; } = new(null, null);

    /// <summary>When it was looked at last, whatever came of it.</summary>
    public DateTimeOffset? LastPolled { get; init; }

    /// <summary>When it is to be looked at next.</summary>
    public DateTimeOffset NextPoll { get; init; }

    /// <summary>How often in a row it has failed.</summary>
    public int Failures { get; init; }

    /// <summary>Why it failed last; <see langword="null"/> while it works.</summary>
    public string? Problem { get; init; }

    /// <summary>How many articles it has brought.</summary>
    public int Articles { get; init; }
}
