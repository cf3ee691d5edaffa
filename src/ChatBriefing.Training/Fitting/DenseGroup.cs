using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Training.Fitting;

/// <summary>The candidates of one question as a dense model sees them, with which of them are right.</summary>
internal sealed record DenseGroup(AnswerType Type, float[][] Candidates, bool[] Right)
{
    /// <summary>0 or 1: the half of the questions that it belongs to.</summary>
    public int Fold { get; init; }

    /// <summary>What trees find added to the score of the first candidate whatever is learnt, so that they make good where that errs.</summary>
    public double Given { get; init; }
}
