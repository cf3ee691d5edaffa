namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>An activity's turn in its conversation; the next one has its own when this one is disposed.</summary>
/// <param name="turns">Where the queue is.</param>
/// <param name="conversation">The conversation's id.</param>
internal sealed class Turn(Turns turns, string conversation) : IDisposable
{
    /// <summary>The conversation's id.</summary>
    public string Conversation { get; } = conversation;

    /// <summary>Done when the turn has come.</summary>
    public TaskCompletionSource Granted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public void Dispose() => turns.Leave(this);
}
