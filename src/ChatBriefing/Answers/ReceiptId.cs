namespace ChatBriefing.Answers;

/// <summary>The name under which an answer can be verified later: twelve characters, the same for the same answer.</summary>
/// <param name="Value">Upper-case letters and digits without those that look alike.</param>
public readonly record struct ReceiptId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
