using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.Ranking;

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

    /// <summary>All of them together.</summary>
    public double Sum() => question.Kind != QuestionKind.Why ? 0
        : Untelling() + (CauseCues.In(best.Text) || MayTell() ? 0 : NoCause) + (CauseCues.IsAskedIn(best.Text) ? StillAsked : 0);

    private bool MayTell() => best.IsTold || (CauseCues.MayBeIn(best.Text) && ShownSpan.Sure(question, best) is not null);

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
