using System.Collections.Frozen;
using System.Globalization;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Questions;

/// <summary>
/// How rare common words are in their language at large: that none of a dozen sentences has "want" says less than that none has "zinc", and a corpus of a dozen cannot know.
/// </summary>
internal sealed class WordRarity
{
    // A word that stands in fewer sentences than one of so many is as rare as a word can be.
    private const double Rarest = 20_000;

    private readonly FrozenDictionary<(Language Language, string Term), float> _rarities;

    private WordRarity(IEnumerable<KeyValuePair<(Language Language, string Term), float>> rarities) => _rarities = rarities.ToFrozenDictionary();

    /// <summary>How rare the analyzed word is beside the rarest, above 0 and up to 1, for the logarithm of the share of sentences that have it; 1 for a word that is not known to be common.</summary>
    public float Of(string term, Language language) => _rarities.GetValueOrDefault((language, term), 1);

    /// <summary>The rarities in these lines, each a language, an analyzed word and the share of sentences that have it.</summary>
    public static WordRarity Read(IEnumerable<string> lines) => new(lines.Select(line => line.Split(' ')).Select(words =>
        KeyValuePair.Create((Enum.Parse<Language>(words[0]), words[1]), (float)(Math.Log(double.Parse(words[2], CultureInfo.InvariantCulture)) / -Math.Log(Rarest)))));

    /// <summary>One line for a word.</summary>
    public static string Line(Language language, string term, double share) => string.Create(CultureInfo.InvariantCulture, $"{language} {term} {share:0.#####}");
}
