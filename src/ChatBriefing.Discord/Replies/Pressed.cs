using ChatBriefing.Answers;

namespace ChatBriefing.Discord.Replies;

/// <summary>What the press of a button, a choice from a select or a form that was sent asks for; the records nested in it are the whole closed family.</summary>
internal abstract record Pressed
{
    private Pressed()
    {
    }

    /// <summary>The same as writing a command.</summary>
    /// <param name="Text">The command with its slash.</param>
    /// <param name="TurnsPage">Whether the reply takes the place of the message that holds the button.</param>
    public sealed record Call(string Text, bool TurnsPage) : Pressed;

    /// <summary>The same as asking a question.</summary>
    /// <param name="Question">The question.</param>
    public sealed record Ask(string Question) : Pressed;

    /// <summary>A thumb for an answer.</summary>
    /// <param name="Receipt">The answer's receipt.</param>
    /// <param name="Helpful">Whether the thumb is up.</param>
    public sealed record Rate(ReceiptId Receipt, bool Helpful) : Pressed;

    /// <summary>The form that asks what was wrong with an answer.</summary>
    /// <param name="Receipt">The answer's receipt.</param>
    public sealed record Why(ReceiptId Receipt) : Pressed;
}
