namespace ChatBriefing.Training.Fitting;

/// <summary>The candidates of one question as trees see them.</summary>
/// <param name="Rows">The features of each.</param>
/// <param name="Base">What each is scored already.</param>
/// <param name="Right">Which of them are right.</param>
/// <param name="MayBeNone">Whether there is one more candidate, "none of them", scored 0 and right where no other is.</param>
internal sealed record TreeGroup(float[][] Rows, float[] Base, bool[] Right, bool MayBeNone);
