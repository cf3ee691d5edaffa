using System.Collections.Frozen;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Doubts, in logits, where it is asked why, and the sentence tells no cause: that something was done is seldom disputed, why it was is seldom told.</summary>
internal sealed class CauseDoubts(Question question, Candidate best)
{
    /// <summary>Where nothing in the sentence leads a cause in, and no span of it is one for sure. Of 14 such answers to people's questions 2 were right, of 34 with a word for a cause 31.</summary>
    private const double NoCause = 9;

    /// <summary>Where the sentence says that the cause is being looked for.</summary>
    private const double StillAsked = 5;

    /// <summary>Where it is asked why somebody did what only the conversation tells.</summary>
    private const double Untold = 4;

    /// <summary>Off that too, by the share of what the conversation tells that stands nowhere around.</summary>
    private const double Unrelated = 4;

    /// <summary>Where what is asked for is the cause itself, of something else: "dropped because the owners refused" does not say why they refused.</summary>
    private const double CauseOfOther = 9;

    /// <summary>Where it is asked what caused something, and nothing in the sentence joins a cause to it.</summary>
    private const double Unexplained = 7;

    // Why not another way: a comparison of the two tells it.
    private static readonly FrozenSet<string> Instead = "instead rather plutôt".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them together.</summary>
    public double Sum() => AsksForCause && !best.IsTold && (IsCause() || (!CauseCues.In(best.Text) && !CauseCues.MayBeIn(best.Text))) ? Unexplained : question.Kind != QuestionKind.Why ? 0
        : Untelling() + (CauseCues.In(best.Text) || MayTell() ? 0 : NoCause) + (CauseCues.IsAskedIn(best.Text) ? StillAsked : 0) + (IsCause() ? CauseOfOther : 0);

    /// <summary>Whether all that is found of the question stands behind a "because" within the sentence.</summary>
    private bool IsCause()
    {
        var cue = best.IsTold ? 0 : CauseCues.BecauseAt(best.Text);
        var found = Enumerable.Range(0, best.Match.TermAt.Length).Where(i => best.Match.TermAt[i] >= 0 && !question.Terms[best.Match.TermAt[i]].IsContext).ToArray();
        return cue > 0 && found.Length > 1 && Array.TrueForAll(found, i => best.Passage.Tokens[i].Start > cue);
    }

    private bool AsksForCause => question.Pattern is { Structure: QuestionStructure.WhatActs, Verb: var verb } && (verb < 0 ? question.Has(Cues.Causing) : question.Lower(verb).StartsWith("caus", StringComparison.Ordinal) || question.Lower(verb) is "triggered" or "sparked" or "provoked" or "provoqué");

    private bool MayTell() => best.IsTold || (question.Has(Instead) && CauseCues.ComparesIn(best.Text)) || (CauseCues.MayBeIn(best.Text) && ShownSpan.Sure(question, best) is not null);

    private double Untelling()
    {
        if (question.Terms.Any(term => !term.IsName && !term.IsCue))
        {
            return 0;
        }

        var found = best.Around.Where((_, t) => question.Terms[t].IsContext).Select(level => level > 0 ? 1.0 : 0).DefaultIfEmpty().Average();
        return Untold + (Unrelated * (1 - found));
    }
}
