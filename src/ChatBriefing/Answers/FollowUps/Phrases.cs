namespace ChatBriefing.Answers.FollowUps;

/// <summary>Gathers words, each once, in the phrases that they stood in.</summary>
/// <param name="known">The analyzed forms of words that are not to be gathered.</param>
/// <param name="most">How many words there is room for.</param>
internal sealed class Phrases(IEnumerable<string> known, int most)
{
    private readonly HashSet<string> _known = new(known, StringComparer.Ordinal);
    private readonly List<string> _phrases = [];
    private int _words;

    /// <summary>Takes the content words of <paramref name="from"/> that are wanted and new, as long as there is room.</summary>
    public void Add(Utterance from, Func<int, bool> wanted)
    {
        for (var at = 0; at < from.Words.Count; at++)
        {
            if (Takes(from, at, wanted))
            {
                var last = at;
                while (Next(from, last) is var next && next < from.Words.Count && !from.IsAfterBreak(next) && Takes(from, next, wanted))
                {
                    last = next;
                }

                _phrases.Add(from.Slice(at, last));
                at = last;
            }
        }
    }

    /// <summary>The phrases in the order in which they came.</summary>
    public override string ToString() => string.Join(", ", _phrases);

    /// <summary>"invitation of Wickham", "moved to Dublin" are one phrase.</summary>
    private static int Next(Utterance from, int last) =>
        from[last + 1] is "of" or "to" or "in" or "de" or "du" && !from.IsAfterBreak(last + 1) ? last + 2 : last + 1;

    private bool Takes(Utterance from, int at, Func<int, bool> wanted)
    {
        var takes = _words < most && from.Words[at].IsContent && wanted(at) && _known.Add(from.Words[at].Term);
        _words += takes ? 1 : 0;
        return takes;
    }
}
