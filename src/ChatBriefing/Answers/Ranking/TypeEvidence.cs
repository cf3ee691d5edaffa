using System.Collections.Frozen;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether a sentence holds a word of the sort that a question expects and that the question does not have itself.</summary>
internal static class TypeEvidence
{
    // Analyzed forms, English and French, of the prepositions that a place can stand behind.
    private static readonly FrozenSet<ulong> Placing =
        TermHash.SetOf("in at near on from to into of through across around toward outsid insid off along via a au aux en dan de du des ver chez sur");

    /// <summary>Whether the type can be told from single words at all.</summary>
    public static bool CanTell(AnswerType type) => type is AnswerType.Date or AnswerType.Number or AnswerType.Amount or AnswerType.Name or AnswerType.Place or AnswerType.Clause;

    /// <summary>Whether such a word stands in the sentence.</summary>
    public static bool In(AnswerType type, Token[] tokens, SentenceMatch match) => In(type, tokens, match, 0, tokens.Length - 1);

    /// <summary>Whether such a word stands from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static bool In(AnswerType type, Token[] tokens, SentenceMatch match, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (match.TermAt[i] < 0 && Fits(type, tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is the name of a day or a month, which looks like other names.</summary>
    public static bool IsDayOrMonth(Token token) => token.Class is WordClass.Month or WordClass.Weekday;

    private static bool Fits(AnswerType type, Token[] tokens, int i)
    {
        var token = tokens[i];
        return type switch
        {
            AnswerType.Date => token.Class is WordClass.Month or WordClass.Weekday or WordClass.TimeUnit or WordClass.Time || (token.Is(TokenTraits.Digit) && token.Length is 4),
            AnswerType.Number => token.Is(TokenTraits.Digit) || token.Class is WordClass.NumberWord or WordClass.Scale,
            AnswerType.Amount => token.Is(TokenTraits.Digit) || token.Class is WordClass.NumberWord or WordClass.Scale or WordClass.Unit or WordClass.Currency,
            AnswerType.Name => (token.Tag == WordTag.Name && !IsDayOrMonth(token)) || token.Class is WordClass.Title or WordClass.Occupation or WordClass.OrgNoun or WordClass.Nationality,
            AnswerType.Place => token.Class is WordClass.Country or WordClass.Region or WordClass.PlaceNoun || (token.Tag == WordTag.Name && !IsDayOrMonth(token) && i > 0 && tokens[i - 1].Tag != WordTag.Determiner && Placing.Contains(tokens[i - 1].Term)),
            AnswerType.Clause => token.Class == WordClass.Cause || token.Tag is WordTag.To or WordTag.Subordinator,
            _ => false,
        };
    }
}
