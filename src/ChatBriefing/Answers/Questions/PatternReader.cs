using System.Collections.Frozen;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Reads the pattern of a question, English or French, from its words and their parts of speech.</summary>
internal sealed class PatternReader(AnalyzedText text, string[] words, Language language)
{
    private const int LongestPhrase = 6;

    private static readonly FrozenSet<string> QuestionWords = Set("who who's whom whose when where why how which what what's qui quand où pourquoi combien comment quel quelle quels quelles lequel laquelle que quoi qu");
    private static readonly FrozenSet<string> Be = Set("is are was were be been being 's est sont était étaient fut furent sera seront");
    /// <summary>Nouns that only lead to the one that matters: "what type of car", "le nom de la ville".</summary>
    private static readonly FrozenSet<string> Leading = Set("type types kind kinds sort sorts form name names genre types nom noms sorte sortes");

    private readonly Token[] _tokens = text.Tokens;

    /// <summary>The pattern of a question.</summary>
    /// <param name="text">Its text and words.</param>
    /// <param name="words">The words in lower case.</param>
    /// <param name="language">Its language.</param>
    public static QuestionPattern Read(AnalyzedText text, string[] words, Language language) => new PatternReader(text, words, language).Read();

    private QuestionPattern Read()
    {
        var at = Array.FindIndex(words, QuestionWords.Contains);
        var isInverted = language == Language.English ? EnglishShape.Inverted(words, at) : AsksWhat() || words is ["est", "ce", ..];
        at = isInverted ? -1 : at;
        var structure = at < 0 ? WithoutQuestionWord() : Structure(at);
        var head = at < 0 ? -1 : structure switch
        {
            QuestionStructure.WhatNoun or QuestionStructure.HowMany => Head(at + 1 + (structure == QuestionStructure.HowMany && language == Language.English ? 1 : 0)),
            QuestionStructure.HowMuch when Is(at + 1, "much") => Head(at + 2),
            QuestionStructure.WhatIs when IsBe(at) && at + 2 < _tokens.Length && _tokens[at + 2].Tag == WordTag.Preposition => -1,
            QuestionStructure.WhatIs => Head(words[at].EndsWith("'s", StringComparison.Ordinal) ? at + 1 : at + 2),
            QuestionStructure.HowMeasure => at + 1,
            _ => -1,
        };
        return new QuestionPattern(structure, head, head >= 0 ? _tokens[head].Class : WordClass.None, Verb(Math.Max(at, head) + 1, head));
    }

    private QuestionStructure Structure(int at) => words[at] switch
    {
        "who" or "who's" or "qui" => Who(at),
        "whom" => QuestionStructure.WhoObject,
        "whose" => QuestionStructure.Whose,
        "when" or "quand" => QuestionStructure.When,
        "where" or "où" => QuestionStructure.Where,
        "why" or "pourquoi" => QuestionStructure.Why,
        "how" or "comment" => How(at),
        "combien" => at + 1 < words.Length && (words[at + 1] is "de" or "d" || IsElided(at + 1) || _tokens[at + 1].Tag is WordTag.Noun or WordTag.PluralNoun) ? QuestionStructure.HowMany : QuestionStructure.HowMuch,
        "que" or "qu" or "quoi" => QuestionStructure.WhatDo,
        _ => What(at),
    };

    private QuestionStructure Who(int at)
    {
        var isDoing = at + 2 < _tokens.Length && _tokens[at + 2].Tag == WordTag.Gerund && _tokens[at + 2].IsContent;
        if ((IsBe(at) && !isDoing) || words[at] == "who's")
        {
            return QuestionStructure.WhoIs;
        }

        var turned = at + 1 < words.Length && words[at + 1] is "did" or "do" or "does";
        return turned || (at > 0 && words[at - 1] is "à" or "par" or "avec" or "by" or "to" or "with") ? QuestionStructure.WhoObject : QuestionStructure.WhoActs;
    }

    private QuestionStructure How(int at) => at + 1 >= words.Length ? QuestionStructure.How : words[at + 1] switch
    {
        "many" => QuestionStructure.HowMany,
        "much" => QuestionStructure.HowMuch,
        "come" => QuestionStructure.Why,
        var word => Cues.Measures.Contains(word) || word is "late" or "early" or "soon" or "close" ? QuestionStructure.HowMeasure : QuestionStructure.How,
    };

    private QuestionStructure What(int at)
    {
        if (IsBe(at) || words[at] == "what's")
        {
            return IsDoing(at + 2) ? QuestionStructure.WhatDo : QuestionStructure.WhatIs;
        }

        if (Is(at + 1, "age") || Is(at + 1, "âge"))
        {
            return QuestionStructure.HowMeasure;
        }

        if (at + 2 < words.Length && words[at + 1] is "became" or "become" && words[at + 2] == "of")
        {
            return QuestionStructure.WhatActs;
        }

        return at + 1 >= words.Length ? QuestionStructure.WhatIs : _tokens[at + 1].Tag switch
        {
            WordTag.Auxiliary or WordTag.Determiner or WordTag.Possessive or WordTag.Pronoun => QuestionStructure.WhatDo,
            WordTag.Verb or WordTag.PastVerb or WordTag.Gerund when Acts(at + 1) => QuestionStructure.WhatActs,
            _ => QuestionStructure.WhatNoun,
        };
    }

    /// <summary>"What were the geologists looking for": a form in -ing is the first verb behind those who do it.</summary>
    private bool IsDoing(int from)
    {
        var at = Array.FindIndex(_tokens, Math.Min(from, _tokens.Length), token => token.IsContent && token.Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Gerund);
        return language == Language.English && at > from && _tokens[at].Tag == WordTag.Gerund && _tokens[at - 1].Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Name or WordTag.Pronoun
            && at + 1 < _tokens.Length && _tokens[at + 1].Tag == WordTag.Preposition;
    }

    /// <summary>No base form of a verb follows "what": "what type of", "which group wanted" begin with a noun, "what causes" and "what led" do not.</summary>
    private bool Acts(int at) =>
        language == Language.English
        && !(at + 1 < _tokens.Length && (_tokens[at + 1].Tag is WordTag.Auxiliary or WordTag.Verb or WordTag.PastVerb || words[at + 1] == "of"))
        && (_tokens[at].Tag == WordTag.PastVerb || (words[at].Length > 3 && words[at][^1] == 's'));

    private QuestionStructure WithoutQuestionWord()
    {
        if (words.Length == 0)
        {
            return QuestionStructure.None;
        }

        return AsksWhat() ? words is [_, _, "qui", ..] ? QuestionStructure.WhatActs : QuestionStructure.WhatDo
            : _tokens[0].Tag == WordTag.Auxiliary || words is ["est", "ce", ..] || IsTurned() ? QuestionStructure.YesNo
            : QuestionStructure.None;
    }

    /// <summary>"Qu'a-t-elle dit", "qu'est-ce qui": the analyzer drops what is elided.</summary>
    private bool AsksWhat() => language == Language.French && text.Text.AsSpan().TrimStart() is ['q' or 'Q', 'u' or 'U', '\'' or '’', ..];

    /// <summary>Whether a pronoun follows its verb behind a hyphen: "le port rouvrira-t-il".</summary>
    private bool IsTurned()
    {
        for (var i = 1; language == Language.French && i < words.Length; i++)
        {
            if (words[i] is "il" or "elle" or "on" or "ils" or "elles" or "vous" or "nous" or "tu" or "ce" && _tokens[i].Gap == WordGap.Joined)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an apostrophe stands right before the word: "d'étals".</summary>
    private bool IsElided(int at) => _tokens[at].Start > 0 && text.Text[_tokens[at].Start - 1] is '\'' or '’';

    /// <summary>The noun of the phrase that begins at or behind <paramref name="from"/>: its last noun in English, its first in French.</summary>
    private int Head(int from)
    {
        for (var skipped = 0; skipped < 3 && from < _tokens.Length && _tokens[from].Tag is WordTag.Determiner or WordTag.Possessive or WordTag.Preposition; skipped++)
        {
            from++;
        }

        if (LeadsOn(from))
        {
            return Math.Max(Head(from + 2), from);
        }

        var head = -1;
        for (var i = from; i < _tokens.Length && i < from + LongestPhrase && !(head >= 0 && IsTime(i)) && (Qualifies(i) || (_tokens[i].Tag == WordTag.Verb && (i == from || IsAuxiliary(i + 1)))); i++)
        {
            if (_tokens[i].Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Name or WordTag.Verb || _tokens[i] is { Tag: WordTag.Adjective, Class: WordClass.Occupation or WordClass.PersonNoun })
            {
                head = i;
                if (language == Language.French)
                {
                    break;
                }
            }
        }

        return head >= 0 && LeadsOn(head)
            ? Math.Max(Head(head + 2), head)
            : head < 0 && from < _tokens.Length && _tokens[from].IsContent ? from : head;
    }

    /// <summary>"Their profit last year": when it was is no part of what it was.</summary>
    private bool IsTime(int at) => words[at] is "last" or "next" or "this" or "each" or "every" && at + 1 < _tokens.Length && _tokens[at + 1].Class is WordClass.TimeUnit or WordClass.Month or WordClass.Weekday;

    private bool LeadsOn(int at) => at + 2 < _tokens.Length && Leading.Contains(words[at]) && words[at + 1] is "of" or "de" or "du" or "des" or "d";

    /// <summary>What stands before it is no verb: "what kind of support would they give".</summary>
    private bool IsAuxiliary(int i) => i < _tokens.Length && _tokens[i].Tag == WordTag.Auxiliary;

    private bool Qualifies(int i) =>
        _tokens[i].Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Gerund or WordTag.Conjunction;

    private int Verb(int from, int head)
    {
        for (var i = from; i < _tokens.Length; i++)
        {
            if (i != head && _tokens[i].IsContent && _tokens[i].Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Gerund)
            {
                // What follows "did" in a question is who did it, even where it looks like a verb ("how much did zinc rise").
                return i > 0 && words[i - 1] is "do" or "does" or "did" && i + 1 < _tokens.Length && _tokens[i + 1].IsContent ? i + 1 : i;
            }
        }

        return -1;
    }

    private bool IsBe(int at) => at + 1 < words.Length && Be.Contains(words[at + 1]);

    private bool Is(int at, string word) => at < words.Length && words[at] == word;

    private static FrozenSet<string> Set(string words) => words.Split(' ').Distinct().ToFrozenSet(StringComparer.Ordinal);
}
