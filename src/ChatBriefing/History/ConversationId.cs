namespace ChatBriefing.History;

/// <summary>Names a conversation across all media: the medium's name, a colon, and the medium's own id.</summary>
/// <param name="Value">At most 200 characters; compared ordinally.</param>
public readonly record struct ConversationId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
