using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>What people thought of one answer.</summary>
/// <param name="Receipt">The answer's receipt.</param>
/// <param name="Question">What was asked, as it was read.</param>
/// <param name="Up">How many found it helpful.</param>
/// <param name="Down">How many did not.</param>
/// <param name="Comments">What they wrote, the latest first.</param>
/// <param name="Last">When it was rated last.</param>
public sealed record AnswerFeedback(ReceiptId Receipt, string Question, int Up, int Down, IReadOnlyList<string> Comments, DateTimeOffset Last);
