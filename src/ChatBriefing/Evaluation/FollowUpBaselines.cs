using ChatBriefing.Index;

namespace ChatBriefing.Evaluation;

/// <summary>Reads follow-ups in ways that take no understanding, to compare with.</summary>
internal sealed class FollowUpBaselines(TextAnalyzer analyzer)
{
    /// <summary>As they were asked.</summary>
    public FollowUpTally AsAsked { get; } = new(analyzer);

    /// <summary>With the rewritten question before.</summary>
    public FollowUpTally PreviousQuestion { get; } = new(analyzer);

    /// <summary>With that and the set's own answer to it.</summary>
    public FollowUpTally PreviousQuestionAndAnswer { get; } = new(analyzer);

    /// <summary>With all rewritten questions before.</summary>
    public FollowUpTally AllQuestions { get; } = new(analyzer);

    /// <summary>Counts all questions of a dialogue but the first.</summary>
    public void Add(IReadOnlyList<RewrittenQuestion> dialogue)
    {
        for (var at = 1; at < dialogue.Count; at++)
        {
            var (question, before) = (dialogue[at], dialogue[at - 1].Rewrite);
            AsAsked.Add(question, question.Text);
            PreviousQuestion.Add(question, $"{question.Text} {before}");
            PreviousQuestionAndAnswer.Add(question, $"{question.Text} {before} {question.AnswerBefore}");
            AllQuestions.Add(question, string.Join(' ', dialogue.Take(at).Select(earlier => earlier.Rewrite).Prepend(question.Text)));
        }
    }
}
