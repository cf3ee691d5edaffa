using System.Collections.Frozen;

namespace ChatBriefing.Corpus;

/// <summary>Recognises English and French by their function words; for whole articles and for short questions.</summary>
internal static class LanguageGuess
{
    /// <summary>How many UTF-16 code units are looked at, at most.</summary>
    public const int MaxLength = 20_000;

    /// <summary>A text needs this much more French than English to count as French; names such as "Le Pen" alone give half of it.</summary>
    private const int ClearEvidence = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Set("""
        the of and to in is was are were be been being has have had does did do for with from by at an as it its this that these those
        he she his her they them their we our you your i my not but or if than then what who whom whose when where why which how many much will would
        can could should may might about into over after before between under there here because while during also more most
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> French = Set("""
        le la les un une des du de et est sont était étaient sera ont avait été être avoir fait dit dans sur sous avec sans pour par ce cet cette ces
        il elle ils elles nous vous je son sa ses leur leurs mon ma mes ne pas plus que dont mais ou au aux en se lui selon après avant entre
        vers chez depuis pendant lors comme aussi très si y comment peut
        """);

    /// <summary>French words that no English text uses: one of them is evidence enough for a short question.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SurelyFrench = Set("""
        où qui quel quelle quels quelles combien pourquoi quand quoi lequel laquelle lesquels lesquelles
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided = Set("l d qu c j n s m t jusqu lorsqu puisqu");

    /// <summary>The language of <paramref name="text"/>; English when in doubt.</summary>
    public static Language Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaxLength)];
        var french = 0;
        var english = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            var word = text[start..at];
            english += English.Contains(word) ? 1 : 0;
            french += IsFrenchPunctuation(text, at) ? 1 : 0;
            french += FrenchEvidence(word, text[at..]);
        }

        return french - english >= ClearEvidence ? Language.French : Language.English;
    }

    private static int FrenchEvidence(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (SurelyFrench.Contains(word))
        {
            return ClearEvidence;
        }

        var elided = rest.Length > 1 && rest[0] is '\'' or '’' && char.IsLetter(rest[1]) && Elided.Contains(word);
        return elided || French.Contains(word) ? 1 : 0;
    }

    /// <summary>French sets a space before a question mark; English does not.</summary>
    private static bool IsFrenchPunctuation(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at + 1] == '?' && char.IsWhiteSpace(text[at]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
