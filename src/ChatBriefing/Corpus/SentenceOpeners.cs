using System.Collections.Frozen;

namespace ChatBriefing.Corpus;

/// <summary>The English and French words that so often open a sentence that they show one after an abbreviation's stop.</summary>
internal static class SentenceOpeners
{
    private const int LongestOpener = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Set("""
        The This That These Those It Its He His She Her They Their We Our You Your I My A An
        In On At By For From With As After Before Since While When Where Although Though But And Or So If To There Here However Meanwhile
        Also Some Many Most Several Another Such According Despite During Until Because Then What Who Why How Which Not
        Le La Les Il Elle Ils Elles Un Une Des Ce Cet Cette Ces Son Sa Ses Leur Leurs Nous Vous Je Mais Et Ou Donc Car En Dans Sur Pour Par Avec Sans
        Selon Après Avant Depuis Pendant Lors Lorsque Quand Si Comme Aussi Ainsi Cependant Toutefois Pourtant Enfin Puis À Au Aux Alors Quant Que Qui
        Plusieurs Certains
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided = Set("L C J N S Qu It He She They We I You That There");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameParticles = Set("Le La");

    /// <summary>Whether the word at <paramref name="at"/> opens a sentence.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Offset of the word's first letter.</param>
    /// <param name="afterInitial">Whether the stop follows a single letter: then "Le" and "La" belong to a name, as in "Ursula K. Le Guin".</param>
    public static bool OpensAt(ReadOnlySpan<char> text, int at, bool afterInitial)
    {
        var end = at;
        while (end < text.Length && end - at < LongestOpener && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text[at..end];
        var follower = end < text.Length ? text[end] : ' ';
        return follower switch
        {
            '\'' or '’' => Elided.Contains(word) || (word is "D" && end + 1 < text.Length && char.IsLower(text[end + 1])),
            ',' => Words.Contains(word),
            _ => char.IsWhiteSpace(follower) && Words.Contains(word) && !(afterInitial && NameParticles.Contains(word)),
        };
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
