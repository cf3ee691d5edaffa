using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>A thumb that a conversation gave.</summary>
/// <param name="Receipt">The answer it was given to.</param>
/// <param name="Question">What that answered.</param>
/// <param name="Helpful">Whether the answer was found helpful.</param>
/// <param name="Comment">What was written to it, if anything.</param>
/// <param name="At">When it was given.</param>
internal sealed record OwnRating(ReceiptId Receipt, string Question, bool Helpful, string? Comment, DateTimeOffset At);
