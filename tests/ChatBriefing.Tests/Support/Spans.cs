using ChatBriefing.Corpus;

namespace ChatBriefing.Tests.Support;

/// <summary>What must hold for the parts of any text.</summary>
internal static class Spans
{
    /// <summary>Whether the parts are in order, not empty, trimmed, inside the whole, not overlapping, and leave out nothing but white space.</summary>
    public static bool Partition(string text, TextSpan whole, IEnumerable<TextSpan> parts)
    {
        var at = whole.Start;
        foreach (var part in parts)
        {
            if (part.Length <= 0 || !whole.Contains(part) || part.Start < at || !IsBlank(text, at, part.Start)
                || char.IsWhiteSpace(text[part.Start]) || char.IsWhiteSpace(text[part.End - 1]))
            {
                return false;
            }

            at = part.End;
        }

        return IsBlank(text, at, whole.End);
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
