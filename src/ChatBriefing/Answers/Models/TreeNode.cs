namespace ChatBriefing.Answers.Models;

/// <summary>A node of a decision tree: a question about one feature, or a value.</summary>
/// <param name="Feature">Number of the feature; -1 for a leaf.</param>
/// <param name="Threshold">The feature's value up to which <paramref name="AtMost"/> is next.</param>
/// <param name="AtMost">Index of the next node when the feature is at most the threshold.</param>
/// <param name="Above">Index of the next node otherwise.</param>
/// <param name="Value">What a leaf says.</param>
internal readonly record struct TreeNode(int Feature, float Threshold, int AtMost, int Above, float Value);
