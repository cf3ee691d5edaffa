using static ChatBriefing.Index.WordTag;

namespace ChatBriefing.Index;

/// <summary>Settles the part of speech of French words that can be several, by the words around them.</summary>
internal static class FrenchContext
{
    /// <summary>Settles every word of the sentence, from left to right.</summary>
    public static void Settle(GuessedSentence sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            sentence[i] = sentence[i] with { Tag = Choose(sentence, i) };
        }
    }

    private static WordTag Choose(GuessedSentence sentence, int i) => (sentence[i].Tag, sentence[i].Other) switch
    {
        (Determiner, Pronoun) or (Possessive, Pronoun) or (Preposition, Pronoun) => IsFinite(sentence.Next(i)) ? Pronoun : sentence[i].Tag,
        (Determiner, Preposition) => IsNominal(sentence.Before(i)) || sentence.Before(i).Tag is Determiner or Number or Pronoun ? Preposition : Determiner,
        (Auxiliary, Noun) => sentence.Before(i).Tag is Determiner or Possessive ? Noun : Auxiliary,
        (Adverb, Noun) => sentence.Before(i) is { Tag: Determiner or Possessive or Preposition, Other: not Adjective } ? Noun : Adverb,
        (Noun, Verb) => WantsVerb(sentence, i) ? Verb : Noun,
        (Noun or PluralNoun, Other) => sentence.Before(i).Tag is Pronoun or Wh or Negation && WantsVerb(sentence, i) ? Verb : sentence[i].Tag,
        (Noun or PluralNoun, Adjective) => Unlisted(sentence, i),
        (Noun or PluralNoun, PastVerb) => sentence.Governor(i).Tag == Auxiliary ? PastVerb : sentence[i].Tag,
        (Adjective, Gerund) => sentence.Before(i).Tag == Preposition ? Gerund : Adjective,
        (Verb, PastVerb) => Form(sentence, i),
        (Verb, _) => sentence[i].Lead == Other && sentence.Before(i).Tag is Determiner or Possessive ? Noun : Verb,
        (PastVerb, _) => Participle(sentence, i),
        (Adjective, Noun or PluralNoun) => AdjectiveOrNoun(sentence, i),
        (Gerund, _) => sentence.Before(i).Tag is not (Determiner or Possessive) ? Gerund : sentence.Next(i).Tag is Noun or PluralNoun ? Adjective : sentence[i].Other == PluralNoun ? PluralNoun : Noun,
        var (tag, _) => tag,
    };

    private static WordTag Form(GuessedSentence sentence, int i) => sentence.Governor(i) switch
    {
        { Tag: Auxiliary } => PastVerb,
        { Tag: Determiner or Possessive } => Noun,
        { Tag: Noun or PluralNoun } => PastVerb,
        _ => Verb,
    };

    private static WordTag Participle(GuessedSentence sentence, int i)
    {
        if (sentence.Before(i).Tag is not (Determiner or Possessive))
        {
            return PastVerb;
        }

        return sentence.Next(i).Tag is Noun or PluralNoun ? Adjective : sentence[i].Other == PluralNoun ? PluralNoun : Noun;
    }

    private static WordTag AdjectiveOrNoun(GuessedSentence sentence, int i) =>
        OpensNoun(sentence.Before(i)) && sentence.Next(i).Tag is not (Noun or PluralNoun or Name or Adjective)
            ? sentence[i].Other
            : Adjective;

    /// <summary>A word whose ending says nothing: after a noun it is an adjective, before an article a verb.</summary>
    private static WordTag Unlisted(GuessedSentence sentence, int i)
    {
        var before = sentence.Before(i);
        var opens = sentence.Next(i).Tag is Determiner or Possessive && (before.Tag == Conjunction || (sentence[i].Apart && i > 0));
        if (sentence[i].Tag == Noun && (opens || WantsVerb(sentence, i)))
        {
            return Verb;
        }

        return before.Tag is Noun or PluralNoun || before is { Tag: Name, Class: WordClass.OrgNoun or WordClass.PlaceNoun } ? Adjective : sentence[i].Tag;
    }

    private static bool WantsVerb(GuessedSentence sentence, int i)
    {
        var (governor, next) = (sentence.Governor(i), sentence.Next(i).Tag);
        return governor.Other == Verb && governor.Tag is Pronoun or Wh or Negation ||
            (sentence[i].Lead == Pronoun) ||
            (IsNominal(governor) && next is Determiner or Possessive);
    }

    private static bool IsFinite(WordGuess word) => word is { Tag: Verb or Auxiliary, Other: not (Noun or PluralNoun) };

    private static bool OpensNoun(WordGuess word) => word.Tag is Determiner or Possessive or Preposition or Number;

    private static bool IsNominal(WordGuess word) => word.Tag is Noun or PluralNoun or Name or Adjective or PastVerb;
}
