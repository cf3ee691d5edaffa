using System.Collections.Frozen;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells who or what the words of a span name: somebody, a body, or a thing that does nothing.</summary>
internal static class NameSort
{
    // Names of things end in these.
    private static readonly FrozenSet<string> Things = "treaty act law bill accord agreement convention protocol pact deal declaration resolution dam bridge river lake mine plant festival war prize award cup traité accord loi convention barrage pont fleuve lac mine prix forest hill valley forêt colline vallée rivière rue lisière".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // What nouns end in that say what somebody does or is.
    private static readonly string[] EnglishEndings = ["er", "or", "ist", "ian", "man"];
    private static readonly string[] FrenchEndings = ["eur", "euse", "iste", "ien", "ienne", "aire"];

    /// <summary>Whether the span holds a name that the question does not have and that is no day or month; "Rwandan forces" are none.</summary>
    public static bool IsNew(Candidate candidate, FoundSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            var token = candidate.Passage.Tokens[i];
            if (candidate.Match.TermAt[i] < 0 && !TypeEvidence.IsDayOrMonth(token) && !(token.Class == WordClass.Nationality && i < span.Last) && (token.Tag == WordTag.Name || (i > 0 && token.IsContent && token.Is(TokenTraits.Capital))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names and titles alone do not tell what happened or what was said.</summary>
    public static bool IsNothingElse(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Class != WordClass.Title && word.Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Verb or WordTag.PastVerb or WordTag.Gerund or WordTag.Adjective)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a sum stands among the words.</summary>
    public static bool HasSum(Token[] words) => Array.Exists(words, word => word.Class is WordClass.Scale or WordClass.Currency || word.Gap == WordGap.Currency);

    /// <summary>Nobody is called "the Antarctic Treaty" or "la forêt d'Ardoze".</summary>
    public static bool IsThing(Token[] words, string text, Language language) => Things.Contains(words[^1].Span.In(text).ToLowerInvariant())
        || (language == Language.French && Array.Find(words, word => word.IsContent) is { Length: > 0 } noun && Things.Contains(noun.Span.In(text).ToLowerInvariant()))
        || words[0].Span.In(text) is "Cape" or "Lake" or "Mount" or "Isle" or "Gulf" or "Bay" or "River";

    /// <summary>Who runs "the hospital of Valbrune" is not Valbrune.</summary>
    public static bool IsOfBody(Candidate candidate, FoundSpan span)
    {
        var (tokens, of) = (candidate.Passage.Tokens, span.First - 1);
        var body = of < 1 ? -1 : IsElided(candidate.Text, tokens[span.First]) ? of : tokens[of].Span.In(candidate.Text) is "of" or "de" or "du" ? of - 1 : -1;
        return body >= 0 && span.First == span.Last && tokens[span.First].Gap != WordGap.Comma && tokens[body].Class is WordClass.OrgNoun or WordClass.PlaceNoun;
    }

    /// <summary>"D'Ardoze": what is elided is no word of the index.</summary>
    private static bool IsElided(string text, Token word) => word.Start > 1 && text[word.Start - 1] is '\'' or '’' && text[word.Start - 2] is 'd' or 'D';

    /// <summary>"Henrik Wallgren", "President Wallgren", and nothing else.</summary>
    public static bool IsPerson(Token[] words) => words.Length > 1 && words[0].Class is WordClass.GivenName or WordClass.Title && Array.TrueForAll(words, word => word.Tag == WordTag.Name || word.Class == WordClass.Title);

    /// <summary>"Chief executive Henrik Wallgren" is no branch.</summary>
    public static bool IsTitled(Token[] words) => Array.Exists(words, word => word.Class is WordClass.Title or WordClass.Occupation) && words[^1].Tag == WordTag.Name;

    /// <summary>"The president, Elias Mandoro,": a name between commas behind what somebody is.</summary>
    public static bool IsBesideOffice(Candidate candidate, FoundSpan span)
    {
        var (tokens, next) = (candidate.Passage.Tokens, span.Last + 1);
        return span.First > 0 && tokens[span.First].Gap == WordGap.Comma && next < tokens.Length && tokens[next].Gap == WordGap.Comma
            && tokens[span.First - 1].Class is WordClass.Title or WordClass.Occupation && Array.TrueForAll(span.Words(tokens), WordRuns.IsName);
    }

    /// <summary>Somebody is named, titled, of some people or body, several, or named before ("he"); the ending tells "beekeeper" from "stockpile".</summary>
    public static bool CanAct(Token word, string text, Language language) =>
        (word.Tag == WordTag.Name && !TypeEvidence.IsDayOrMonth(word)) || word.Tag is WordTag.PluralNoun or WordTag.Pronoun
        || word.Class is WordClass.Title or WordClass.Occupation or WordClass.OrgNoun or WordClass.PersonNoun or WordClass.Relation or WordClass.Nationality or WordClass.Country or WordClass.Region or WordClass.GivenName
        || (word.Tag is WordTag.Noun or WordTag.Adjective && IsDoer(word.Span.In(text), language));

    /// <summary>Whether the noun ends like one for somebody who does something.</summary>
    public static bool IsDoer(string noun, Language language) => Array.Exists(language == Language.French ? FrenchEndings : EnglishEndings, ending => noun.EndsWith(ending, StringComparison.Ordinal));
}
