using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;

namespace ChatBriefing.Answers.Refusal;

/// <summary>What speaks against an answer and no question set can teach: rules, each with what it takes off the confidence, in logits.</summary>
internal static class Doubts
{
    /// <summary>All of them together, of one question and its best sentence.</summary>
    public static double Sum(Question question, Candidate best, float[] features) =>
        new SpanDoubts(question, best, features).Sum() + new NameDoubts(question, best, features).Sum() + new DeedDoubts(question, best).Sum()
        + new ActorDoubts(question, best).Sum() + new CauseDoubts(question, best).Sum() + new WordDoubts(question, best).Sum() + new SpeechDoubts(question, best).Sum();
}
