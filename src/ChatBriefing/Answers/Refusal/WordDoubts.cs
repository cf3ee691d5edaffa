using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Doubts, in logits, where what the question says is not in the sentence, or its opposite is.</summary>
internal sealed class WordDoubts(Question question, Candidate best)
{
    /// <summary>Where the sentence says the opposite of a word that stands nowhere around: what happened in the east is not told by what happened in the west.</summary>
    private const double Opposite = 8;

    /// <summary>Where it is asked how many there are of what no article has a word for: how many terns there are is not how many gulls.</summary>
    private const double UnknownThing = 1.7;

    /// <summary>The same of what something costs.</summary>
    private const double UnknownPriced = 1.5;

    /// <summary>Where it is asked whether something is so and a word of it stands in no article.</summary>
    private const double SaidNowhere = 5.5;

    /// <summary>The same where an article has it, but not the sentence: in doubt rather nothing.</summary>
    private const double SaidElsewhere = 0.15;

    /// <summary>Where key words name a unit, "output tonnes", and none stands around: a quantity is asked for, and none is told in it.</summary>
    private const double Unitless = 3;

    /// <summary>Where it is asked what came of something, and the sentence only says that it is still to come.</summary>
    private const double StillToCome = 5;

    /// <summary>The same where the articles have no word for an outcome at all.</summary>
    private const double NoOutcome = 3;

    /// <summary>Where it is asked who, which or how much it was, and the sentence says that this is not told.</summary>
    private const double Withheld = 10;

    /// <summary>Where "the deal" is asked about, and the sentence speaks of "a similar deal".</summary>
    private const double OfOtherOne = 10;

    private readonly QuestionTerm[] _missing = best.Missing(question);

    /// <summary>All of them together.</summary>
    public double Sum() => (Array.Exists(_missing, term => !term.IsContext && Says(term.Opposites)) ? Opposite : 0)
        + OfUnknownThing()
        + (OtherOne.Is(question, best) ? OfOtherOne : 0)
        + (IsUnitless() ? Unitless : 0)
        + (question.Kind == QuestionKind.YesNo ? Unsaid() : 0)
        + (question.AsksForOutcome ? Unended() : 0)
        + ((question.Kind is QuestionKind.Who or QuestionKind.Which or QuestionKind.List || question.Type == AnswerType.Amount) && OutcomeCues.IsWithheld(best.Text) ? Withheld : 0);

    /// <summary>Whether the sentence has one of the words and the question does not.</summary>
    private bool Says(ulong[] words)
    {
        for (var i = 0; words.Length > 0 && i < best.Match.TermAt.Length; i++)
        {
            if (best.Match.TermAt[i] < 0 && words.Contains(best.Passage.Tokens[i].Term))
            {
                return true;
            }
        }

        return false;
    }

    private double OfUnknownThing() => !HasUnknownThing() ? 0
        : question.Kind == QuestionKind.HowMany ? UnknownThing
        : question.AsksForMoney ? UnknownPriced
        : 0;

    private bool HasUnknownThing() => Array.Exists(_missing, term => term is { IsCue: false, IsContext: false, IsName: false, Role: not TermRole.Verb, IsUnknown: true });

    private bool IsUnitless() => question.Pattern.Structure == QuestionStructure.None
        && question.Terms.Where((term, t) => best.Around[t] == 0 && Array.Exists(question.Words.Tokens, word => word.Start == term.Span.Start && word.Class is WordClass.Unit or WordClass.Currency)).Any();

    private double Unsaid()
    {
        QuestionTerm[] unsaid = [.. question.Terms.Where((term, t) => best.Match.Levels[t] == 0 && term is { IsCue: false, IsContext: false })];
        return Array.Exists(unsaid, term => term.IsUnknown && _missing.Contains(term)) ? SaidNowhere : unsaid.Length > 0 ? SaidElsewhere : 0;
    }

    private double Unended() => (OutcomeCues.IsToCome(best.Text) ? StillToCome : 0)
        + (Array.Exists(_missing, term => term.IsUnknown && Cues.Outcomes.Contains(term.Surface.ToLowerInvariant())) ? NoOutcome : 0);
}
