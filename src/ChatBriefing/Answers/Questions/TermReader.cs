using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Makes terms of the words of one question: what each does in it, how much it weighs, and what it may be recognised by.</summary>
/// <param name="index">The corpus.</param>
/// <param name="rarity">How common words are at large.</param>
/// <param name="opposites">Words that cannot be true of the same.</param>
/// <param name="equivalents">What the corpus has for a word.</param>
/// <param name="language">The language of the question.</param>
/// <param name="words">Its words.</param>
/// <param name="surfaces">The same in lower case.</param>
internal sealed class TermReader(ArticleIndex index, WordRarity rarity, Opposites opposites, Equivalents equivalents, Language language, AnalyzedText words, string[] surfaces)
{
    private const int MostRelated = 12;
    private readonly string[] _listed = [.. surfaces.Select((surface, i) => equivalents.Listed(words.Terms[i], surface))];
    private IReadOnlyList<string>[]? _phrases;

    private IReadOnlyList<string>[] Phrases => _phrases ??= equivalents.Phrases(words, _listed);

    /// <summary>The term of one word.</summary>
    /// <param name="at">Index of the word.</param>
    /// <param name="type">What the question asks for.</param>
    /// <param name="pattern">How it is built.</param>
    public QuestionTerm Read(int at, AnswerType type, QuestionPattern pattern)
    {
        var (token, term, frequency) = (words.Tokens[at], words.Terms[at], index.SentencesWith(words.Terms[at]));
        var isName = token.Is(TokenTraits.Digit) || (token.Is(TokenTraits.Capital) && (at > 0 || (frequency > 0 && !equivalents.IsWord(surfaces[at])))) || IsCountry(at);
        var idiom = equivalents.OfPhrase(Phrases[at]);
        var (aliases, related, same) = StandIns(at, isName, frequency, idiom);
        var spelledOut = equivalents.SpelledOut(term);
        var isKnown = frequency > 0 || spelledOut.Length > 0 || aliases.Length > 0 || related.Length > 0;
        var corrected = isKnown ? null : equivalents.Corrected(term, surfaces[at]);
        related = corrected is not null ? [corrected] : isKnown || isName ? related : equivalents.OfSlip(surfaces[at]);
        return new QuestionTerm
        {
            Surface = token.Span.In(words.Text),
            Span = token.Span,
            Role = at == pattern.Head ? TermRole.Head : at == pattern.Verb ? TermRole.Verb : isName ? TermRole.Name : TermRole.Other,
            Term = term,
            Hash = token.Term,
            Family = token.Family,
            IsName = isName,
            IsIdiom = idiom.Length > 0 && IsVerbOfPhrase(at),
            IsCue = idiom.Length == 0 && IsCue(at, type, pattern),
            Rarity = Rarity(term, frequency > 0 ? frequency + aliases.Sum(index.SentencesWith) : same.Sum(index.SentencesWith), isName),
            InCorpus = frequency > 0 || spelledOut.Length > 0 || same.Length > 0,
            Aliases = aliases,
            AliasHashes = Array.ConvertAll(aliases, other => TermHash.Of(other)),
            Related = related,
            RelatedHashes = Array.ConvertAll(related, other => TermHash.Of(other)),
            SpelledOutWords = spelledOut,
            SpelledOut = Array.ConvertAll(spelledOut, word => TermHash.Of(word)),
            Opposites = opposites.Of(term, language),
            CorrectedTo = corrected,
        };
    }

    /// <summary>Other names of the thing, words that mean about the same, and of both those that say as much as the word itself.</summary>
    private (string[] Aliases, string[] Related, string[] Same) StandIns(int at, bool isName, int frequency, string[] idiom)
    {
        var foreign = equivalents.Translations(_listed[at], surfaces[at], isName, frequency > 0);
        var (aliases, translations) = (equivalents.Names(_listed[at], isName ? foreign : []), equivalents.Found(foreign));
        string[] related = [.. idiom.Concat(translations).Concat(equivalents.Synonyms(_listed[at], isName)).Distinct().Except(aliases).Take(MostRelated)];
        return (aliases, related, isName ? [.. aliases, .. related] : [.. aliases, .. idiom, .. translations]);
    }

    /// <summary>Many type countries without a capital; French adjectives have none, unless nothing has.</summary>
    private bool IsCountry(int at) =>
        (at == 0 || language == Language.English || !words.Text.Skip(1).Any(char.IsUpper)) && equivalents.IsCountry(words.Terms[at], surfaces[at]);

    /// <summary>Whether it is a verb, and the rest of its phrase are small words.</summary>
    private bool IsVerbOfPhrase(int at) => words.Tokens[at].Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Gerund
        && !Phrases.Where((phrase, other) => other != at && words.Tokens[other].IsContent && ReferenceEquals(phrase, Phrases[at])).Any();

    private bool IsCue(int at, AnswerType type, QuestionPattern pattern) => Cues.Contains(type, surfaces[at]) || Cues.Fillers.Contains(surfaces[at])
        || (at == pattern.Verb && Cues.LightVerbs.Contains(surfaces[at])) || (Cues.Saying.Contains(surfaces[at]) && (at == pattern.Verb || language == Language.French)) || IsHearsay(at) || IsNobody(at);

    /// <summary>"Is said to", "may be found in": what is known of something is asked, not who said or found it.</summary>
    private bool IsHearsay(int at) =>
        at > 0 && at + 1 < surfaces.Length && ((Cues.Hearsay.Contains(surfaces[at]) && surfaces[at + 1] == "to") || (surfaces[at] is "found" or "located" && surfaces[at - 1] == "be"));

    /// <summary>"Il ne licencie personne": nobody, no person.</summary>
    private bool IsNobody(int at) => language == Language.French && surfaces[at] == "personne" && Array.IndexOf(surfaces, "ne", 0, at) >= 0;

    /// <summary>A word is as rare as the corpus has it, but a common one no rarer than it is at large.</summary>
    private float Rarity(string term, int frequency, bool isName) =>
        isName ? index.Rarity(frequency) : Math.Min(index.Rarity(frequency), index.Rarity(0) * rarity.Of(term, language));
}
