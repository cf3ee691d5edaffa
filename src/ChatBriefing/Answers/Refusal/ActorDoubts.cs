using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Doubts, in logits, where somebody else acts in the sentence than in the question: "Why did Rubio call the senator?" beside "The senator urged Rubio to act".</summary>
internal sealed class ActorDoubts(Question question, Candidate best)
{
    /// <summary>Where it is asked what one does of two who are named, and the sentence has no more than a synonym of the verb: it may be the other who does it.</summary>
    private const double EitherOfTwo = 3.2;

    /// <summary>Where it is asked why or when somebody did something, and the sentence only tells what was done to them: who was urged did not call.</summary>
    private const double DoneToThem = 8;

    /// <summary>Where it is asked what somebody of a name did, and in the sentence somebody of another name does it, or the one to whom it was done.</summary>
    private const double DoneByAnother = 8;

    /// <summary>Where it is asked who did something, and the sentence only says that it was done: "was shot dead".</summary>
    private const double Agentless = 9;

    // Where the verb of the question begins; nothing stands before it where there is none.
    private readonly int _verb = question.Pattern.Verb < 0 ? 0 : question.Words.Tokens[question.Pattern.Verb].Start;

    /// <summary>All of them together.</summary>
    public double Sum() => (IsOfEither() ? EitherOfTwo : 0)
        + (IsAgentless() ? Agentless : 0)
        + (!IsActive ? 0 : (IsDoneToThem() ? DoneToThem : 0) + (IsDoneByAnother() ? DoneByAnother : 0));

    private bool IsActive => question.Pattern.Verb >= 0 && !Voice.AsksForPassive(question.Words.Tokens, question.Pattern.Verb, question.Words.Text);

    private IEnumerable<int> Terms => Enumerable.Range(0, question.Terms.Count);

    private bool IsOfEither() => question.Pattern.Structure == QuestionStructure.WhatDo && question.Terms.Count(term => term is { IsName: true, IsContext: false }) > 1
        && question.Terms.Where((term, t) => term is { Role: TermRole.Verb, IsCue: false } && best.Match.Levels[t] < TermMatcher.FamilyLevel).Any();

    private bool IsAgentless()
    {
        int[] verbs = question.Pattern.Structure == QuestionStructure.WhoActs ? [.. Verbs()] : [];
        return verbs.Length > 0 && Array.TrueForAll(verbs, IsOnlyDone) && (ShownSpan.Sure(question, best) is null || Array.TrueForAll(verbs, verb => Voice.IsPassive(best.Passage.Tokens, verb, best.Text)));
    }

    /// <summary>Whether "was" or "été" stands shortly before the word and no "by" behind it.</summary>
    private bool IsOnlyDone(int verb)
    {
        const int Before = 5;
        var tokens = best.Passage.Tokens;
        return IsAttribute(verb) || (Array.Exists(tokens[Math.Max(0, verb - Before)..verb], word => word.Span.In(best.Text) is "was" or "were" or "been" or "being" or "été" or "fut" or "furent")
            && !Array.Exists(tokens[(verb + 1)..], word => Voice.IsBy(word, best.Text)));
    }

    /// <summary>"The proposed deal" does not say who proposed it.</summary>
    private bool IsAttribute(int verb)
    {
        var tokens = best.Passage.Tokens;
        return verb > 0 && verb + 1 < tokens.Length && tokens[verb - 1].Span.In(best.Text).ToLowerInvariant() is "the" or "a" or "an" or "its" or "their" && tokens[verb + 1] is { Gap: WordGap.None, IsContent: true };
    }

    private bool IsDoneToThem()
    {
        if (question.Pattern.Structure is not (QuestionStructure.Why or QuestionStructure.When or QuestionStructure.Where or QuestionStructure.How)
            || Terms.Any(t => question.Terms[t] is { Role: TermRole.Verb, IsCue: true } || (StandsBefore(t) && !question.Terms[t].IsName)))
        {
            return false;
        }

        var done = ObjectPlace.Verbs(best, StandsBefore);
        return ObjectPlace.HasOnly(best, StandsBefore) && !Verbs().Any(verb => !done.Contains(verb));
    }

    private bool IsDoneByAnother()
    {
        if (question.Pattern.Structure is QuestionStructure.WhoActs or QuestionStructure.WhoIs or QuestionStructure.WhatActs or QuestionStructure.YesNo or QuestionStructure.None)
        {
            return false;
        }

        int[] names = [.. Terms.Where(t => question.Terms[t].IsName && StandsBefore(t))];
        int[] verbs = [.. Verbs()];
        bool StandsBehind(int verb) => Array.TrueForAll(best.Match.TermAt[..verb], term => term < 0 || !names.Contains(term));
        return names.Length > 0 && Array.Exists(verbs, verb => verb > 0 && (IsByAnother(verb, StandsBehind(verb)) || IsTurned(verb, names)));
    }

    /// <summary>"How much is Kenya lending Korea" beside "Korea also pledged loans": of the two only the one to whom it is said to be done stands before the verb.</summary>
    private bool IsTurned(int verb, int[] names) => Array.TrueForAll(names, t => best.Match.Levels[t] == 0)
        && Array.Exists(best.Match.TermAt[..verb], term => term >= 0 && question.Terms[term] is { IsName: true, IsContext: false } other && other.Span.Start > _verb) && !Voice.IsPassive(best.Passage.Tokens, verb, best.Text);

    /// <summary>Whether what stands right before the verb is a name, and the question has it behind its verb or, where the one that it asks about does not stand before the verb either, not at all.</summary>
    private bool IsByAnother(int verb, bool isElsewhere)
    {
        var (tokens, subject) = (best.Passage.Tokens, Voice.Start(best.Passage.Tokens, verb) - 1);
        if (subject < 0 || tokens[subject + 1].Gap != WordGap.None || !tokens[subject].IsContent || !tokens[subject].Is(TokenTraits.Capital) || Voice.IsPassive(tokens, verb, best.Text))
        {
            return false;
        }

        var term = best.Match.TermAt[subject];
        return term < 0 ? isElsewhere : question.Terms[term].Span.Start > _verb;
    }

    /// <summary>Indexes of the words of the sentence that stand for the question's verb.</summary>
    private IEnumerable<int> Verbs() =>
        Enumerable.Range(0, best.Match.TermAt.Length).Where(word => best.Match.TermAt[word] is var term and >= 0 && question.Terms[term].Role == TermRole.Verb);

    private bool StandsBefore(int term) => question.Terms[term] is { IsContext: false } before && before.Span.End <= _verb;
}
