namespace ChatBriefing.Answers.FollowUps;

/// <summary>A word or phrase of a question that points to something said before.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Sort">What it can stand for.</param>
/// <param name="IsPossessive">Whether it says whose something is.</param>
internal readonly record struct Pointer(int First, int Last, PointerSort Sort, bool IsPossessive = false);
