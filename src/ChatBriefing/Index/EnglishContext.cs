using static ChatBriefing.Index.WordTag;

namespace ChatBriefing.Index;

/// <summary>Settles the part of speech of English words that can be several, by the words around them.</summary>
internal static class EnglishContext
{
    private const int LongestSubject = 8;

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
        (Noun, Verb) or (Verb, Noun) => NounOrVerb(sentence, i),
        (PluralNoun, Verb) or (Verb, PluralNoun) => PluralOrVerb(sentence, i),
        (Verb, PastVerb) => BaseOrPast(sentence, i),
        (Verb, _) => sentence.Before(i) is { Tag: Determiner or Possessive or Preposition or Adjective, Other: not Pronoun } ? Noun : Verb,
        (PastVerb, _) => Participle(sentence, i),
        (Gerund, _) => Ing(sentence, i),
        (Noun, Other) => sentence.Before(i).Tag == To || (IsModal(sentence.Governor(i)) && sentence.Next(i).Tag is not (Verb or PastVerb)) ? Verb : Noun,
        (Noun, Gerund) => sentence.Governor(i).Tag == Auxiliary || (sentence.Before(i).Tag == Preposition && sentence.Next(i).Tag is Determiner or Possessive) ? Gerund : Noun,
        (Noun, Adjective) => IsNominal(sentence.Next(i)) ? Adjective : Noun,
        (Adjective, Noun) => AdjectiveOrNoun(sentence, i),
        (Adjective, Adverb) => IsNominal(sentence.Next(i)) || sentence.Before(i).Tag is not (Verb or PastVerb or Pronoun) ? Adjective : Adverb,
        (Adjective, Verb) => WantsVerb(sentence, i) ? Verb : Adjective,
        (Adverb, Preposition) => OpensPhrase(sentence.Next(i)) ? Preposition : Adverb,
        (Determiner, Adverb) => sentence.Next(i).Tag is Adjective or Adverb ? Adverb : Determiner,
        (Determiner, Pronoun) => sentence.Next(i) is { Tag: Auxiliary or Preposition or PastVerb } or { Tag: Verb, Other: Other } ? Pronoun : Determiner,
        (Subordinator, Determiner) => That(sentence, i),
        (Possessive, Pronoun) => IsNominal(sentence.Next(i)) || sentence.Next(i).Tag is Gerund or PastVerb ? Possessive : Pronoun,
        (Preposition, Subordinator) => sentence.Next(i).Tag == Pronoun ? Subordinator : Preposition,
        (To, _) => PrecedesVerb(sentence, i) ? To : Preposition,
        var (tag, _) => tag,
    };

    private static WordTag NounOrVerb(GuessedSentence sentence, int i)
    {
        if (WantsVerb(sentence, i))
        {
            return Verb;
        }

        return sentence.Before(i).Tag switch
        {
            Determiner or Possessive or Adjective or Number or Preposition => Noun,
            PluralNoun when OpensPhrase(sentence.Next(i)) => Verb,
            Conjunction when i > 1 && sentence[i - 2].Tag is Verb && OpensPhrase(sentence.Next(i)) => Verb,
            Noun or Name or Gerund => sentence[i].Tag == Verb && OpensPhrase(sentence.Next(i)) ? Verb : Noun,
            _ => sentence[i].Tag,
        };
    }

    private static WordTag PluralOrVerb(GuessedSentence sentence, int i)
    {
        var next = sentence.Next(i);
        return sentence.Before(i).Tag switch
        {
            Determiner or Possessive or Adjective or Number or Preposition or Gerund or Verb => PluralNoun,
            Wh when next.Tag == Auxiliary || (sentence[i].Tag == PluralNoun && i == 1 && next.Tag == Preposition) => PluralNoun,
            _ when IsSubject(sentence.Governor(i)) => Verb,
            _ when next.Tag is Auxiliary or PastVerb || (next.Tag == Verb && next.Other == Other) => PluralNoun,
            Noun or Name or Adverb or Number or Conjunction or Other when i > 0 && next.Tag is Determiner or Possessive or Pronoun or Subordinator or Number => Verb,
            _ => sentence[i].Tag,
        };
    }

    private static WordTag BaseOrPast(GuessedSentence sentence, int i) => sentence.Governor(i) switch
    {
        { Tag: Auxiliary } auxiliary => IsModal(auxiliary) ? Verb : PastVerb,
        { Tag: Noun or Name } => PastVerb,
        { Tag: Determiner or Possessive or Adjective } => Noun,
        _ => Verb,
    };

    private static WordTag Participle(GuessedSentence sentence, int i)
    {
        var (word, before, next) = (sentence[i], sentence.Before(i), sentence.Next(i));
        if (word.Other == Noun && (before.Tag == To || IsModal(sentence.Governor(i))))
        {
            return Verb;
        }

        if (word.Other == Noun && before.Tag is Determiner or Possessive or Adjective && next.Tag is not (Noun or PluralNoun))
        {
            return Noun;
        }

        var inside = sentence.Governor(i).Tag is Determiner or Possessive or Preposition or Adjective or Number || i == 0 ||
            (before.Tag == Conjunction && i > 1 && sentence[i - 2].Tag == Adjective);
        return inside && next.Tag is Noun or PluralNoun or Adjective ? Adjective : PastVerb;
    }

    private static WordTag Ing(GuessedSentence sentence, int i) => sentence.Before(i).Tag is not (Determiner or Possessive or Adjective)
        ? Gerund
        : sentence.Next(i).Tag is Noun or PluralNoun or Adjective ? Adjective : Noun;

    private static WordTag AdjectiveOrNoun(GuessedSentence sentence, int i) =>
        IsNominal(sentence.Next(i)) || sentence.Next(i).Tag is Gerund or Conjunction ||
        sentence.Before(i).Tag is not (Determiner or Possessive or Adjective or Preposition or Noun or Name or Number)
            ? Adjective
            : Noun;

    private static WordTag That(GuessedSentence sentence, int i) => (sentence.Before(i).Tag, sentence.Next(i).Tag) switch
    {
        (Other or Preposition or Conjunction, Noun or Adjective) => Determiner,
        (Other or Preposition or Conjunction, Auxiliary or Verb or PastVerb) when sentence[i].Apart || i == 0 || sentence.Before(i).Tag == Preposition => Pronoun,
        (Preposition, _) => Pronoun,
        _ => Subordinator,
    };

    private static bool PrecedesVerb(GuessedSentence sentence, int i)
    {
        while (sentence.Next(i).Tag is Adverb or Negation)
        {
            i++;
        }

        var next = sentence.Next(i);
        return next.Tag switch
        {
            Verb => next.Other != PluralNoun,
            Auxiliary => true,
            Noun => next.Other == Verb ? sentence.Next(i + 1).Tag is not (Noun or PastVerb or Auxiliary) : sentence.Next(i + 1).Tag is Determiner or Possessive,
            PastVerb => next.Other == Noun,
            Adjective => next.Other == Verb && OpensPhrase(sentence.Next(i + 1)),
            _ => false,
        };
    }

    private static bool WantsVerb(GuessedSentence sentence, int i)
    {
        var governor = sentence.Governor(i);
        return governor.Tag == To || IsModal(governor) || IsAsked(sentence, i) ||
            (IsSubject(governor) && !(governor.Tag == Wh && i == 1) && (sentence[i].Tag == Verb || sentence.Next(i).Tag != Auxiliary));
    }

    /// <summary>Whether the word ends a question's clause that "did" or a modal verb opens, as in "Where did the king live".</summary>
    private static bool IsAsked(GuessedSentence sentence, int i)
    {
        if (sentence.Before(i).Tag is not (Noun or PluralNoun or Name or Pronoun))
        {
            return false;
        }

        for (var at = i - 1; at >= 0 && at > i - LongestSubject && sentence[at].Tag is not (Verb or PastVerb or Conjunction); at--)
        {
            if (sentence[at].Tag == Auxiliary)
            {
                return IsModal(sentence[at]) && (at == 0 || (at < LongestSubject && sentence[0].Tag == Wh));
            }
        }

        return false;
    }

    /// <summary>Whether a base form follows the auxiliary, as after "will" and unlike after "is".</summary>
    private static bool IsModal(WordGuess word) => word is { Tag: Auxiliary, Other: Verb };

    private static bool IsSubject(WordGuess word) => word is { Tag: Pronoun } or { Tag: Wh, Other: Verb } or { Tag: Subordinator, Other: Determiner };

    private static bool IsNominal(WordGuess word) => word.Tag is Noun or PluralNoun or Name or Adjective or Number || word is { Tag: Verb, Other: Noun or PluralNoun };

    private static bool OpensPhrase(WordGuess word) => word.Tag is Determiner or Possessive or Pronoun or Name or Number or Adjective or Noun or PluralNoun;
}
