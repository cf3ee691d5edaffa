using ChatBriefing.Index;

namespace ChatBriefing.Answers;

/// <summary>What is needed to reproduce an answer byte for byte, or to say what has changed since.</summary>
/// <param name="Id">The name under which it is asked for.</param>
/// <param name="Question">The question as it was read.</param>
/// <param name="Generation">The state of the index that answered.</param>
/// <param name="Cited">Every excerpt shown, in order; empty for a refusal.</param>
public sealed record Receipt(ReceiptId Id, string Question, Generation Generation, IReadOnlyList<Citation> Cited);
