using ChatBriefing.Corpus;

namespace ChatBriefing.Host;

/// <summary>Cuts a text into marked and unmarked pieces, for writers that show highlights.</summary>
internal static class HighlightedText
{
    /// <summary>The pieces in order; together they are the whole text.</summary>
    public static IEnumerable<(string Text, bool Marked)> Split(string text, IReadOnlyList<TextSpan> highlights)
    {
        var done = 0;
        foreach (var span in highlights.Where(h => h.Length > 0 && h.End <= text.Length))
        {
            if (span.Start < done)
            {
                continue;
            }

            if (span.Start > done)
            {
                yield return (text[done..span.Start], false);
            }

            yield return (span.In(text), true);
            done = span.End;
        }

        if (done < text.Length)
        {
            yield return (text[done..], false);
        }
    }
}
