using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Describes runs of words by their parts of speech, classes and signs, packed into numbers.</summary>
internal static class SpanShape
{
    private const int MostKept = 7;

    /// <summary>Parts of speech in order, repeated ones once, each in a byte and above 0.</summary>
    public static ulong Tags(Token[] tokens, int first, int last)
    {
        var (tags, kept, before) = (0ul, 0, 255);
        for (var i = first; i <= last && kept < MostKept; i++)
        {
            var tag = (int)tokens[i].Tag;
            if (tag != before)
            {
                tags = (tags << 8) | (uint)(tag + 1);
                (kept, before) = (kept + 1, tag);
            }
        }

        return tags;
    }

    /// <summary>Classes in order, without words of no class, each in a byte; numbers count by their look.</summary>
    public static ulong Classes(Token[] tokens, int first, int last)
    {
        var (classes, kept) = (0ul, 0);
        for (var i = first; i <= last && kept < MostKept; i++)
        {
            var token = tokens[i];
            var sort = token.Class != WordClass.None ? (uint)token.Class : token.Is(TokenTraits.Digit) ? 200 + Look(token) : 0;
            if (sort != 0)
            {
                classes = (classes << 8) | sort;
                kept++;
            }
        }

        return classes;
    }

    /// <summary>A bit each for verbs, conjunctions, prepositions, subordinators, pronouns, commas, brackets, quotes, and colons or dashes.</summary>
    public static ulong Build(Token[] tokens, int first, int last)
    {
        var flags = 0ul;
        for (var i = first; i <= last; i++)
        {
            flags |= tokens[i].Tag switch
            {
                WordTag.Verb or WordTag.PastVerb or WordTag.Auxiliary => 1ul,
                WordTag.Conjunction => 2ul,
                WordTag.Preposition or WordTag.To => 4ul,
                WordTag.Subordinator or WordTag.Wh => 8ul,
                WordTag.Pronoun => 16ul,
                _ => 0ul,
            };
            if (i > first)
            {
                flags |= tokens[i].Gap switch
                {
                    WordGap.Comma => 32ul,
                    WordGap.OpenBracket or WordGap.CloseBracket => 64ul,
                    WordGap.OpenQuote or WordGap.CloseQuote => 128ul,
                    WordGap.Colon or WordGap.Dash => 256ul,
                    _ => 0ul,
                };
            }
        }

        return flags;
    }

    /// <summary>Whether the ends of a span are ends of runs, and whether it is one whole run.</summary>
    public static ulong Run(WordRun[] runs, int first, int last) =>
        ((Place(runs[first], first) * 4) + Place(runs[last], last)) * 2 + (runs[first].First >= 0 && runs[first] == runs[last] ? 1ul : 0);

    /// <summary>0 outside a run, 1 at its first word, 2 at its last, 3 between; a run of one word counts as its end.</summary>
    private static ulong Place(WordRun run, int at) => run.First < 0 ? 0ul : run.Last == at ? 2ul : run.First == at ? 1ul : 3ul;

    /// <summary>How a word looks: capitals, digits and, of digits, whether they may be a year.</summary>
    public static uint Look(Token token) =>
        token.Is(TokenTraits.Digit) ? (token.Length == 4 ? 4u : token.Length < 4 ? 5u : 6u) : token.Is(TokenTraits.Upper) ? 3u : token.Is(TokenTraits.Capital) ? 2u : 1u;
}
