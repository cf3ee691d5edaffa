using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Training.Fitting;

/// <summary>The candidates of one question as a dense model sees them, with which of them are right.</summary>
internal sealed record DenseGroup(AnswerType Type, float[][] Candidates, bool[] Right)
{
    /// <summary>0 or 1: the half of the questions that it belongs to.</summary>
    public int Fold { get; init; }

    /// <summary>Added to the first candidate's score before trees are fitted, and not learnt: the part of the doubts that the trees are to know of.</summary>
    public double Given { get; init; }
}
