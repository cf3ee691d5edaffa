namespace ChatBriefing.Discord.Replies;

/// <summary>A piece of a message that stands in lines of its own.</summary>
/// <param name="Importance">The lowest number stays longest when room is short.</param>
/// <param name="Least">A room in which it can be written, cut; in UTF-16 code units.</param>
/// <param name="Write">The piece in at most the given room.</param>
/// <param name="IsExcerpt">Whether it is counted as an excerpt when it has to be left out.</param>
internal sealed record Block(int Importance, int Least, Func<int, string> Write, bool IsExcerpt = false);
