using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Training.Fitting;

/// <summary>The candidates of one question as a dense model sees them, with which of them are right.</summary>
internal sealed record DenseGroup(AnswerType Type, float[][] Candidates, bool[] Right);
