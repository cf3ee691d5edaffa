using ChatBriefing.Chat;

namespace ChatBriefing.Host.Terminal;

/// <summary>Shows how far a long command has come.</summary>
internal sealed class InterimLine(TextWriter output, bool isTerminal) : IProgress<Reply>
{
    private readonly StatusLine _line = new(output, isTerminal);

    /// <inheritdoc/>
    public void Report(Reply value) => _line.Show(string.Join(' ', value.Parts.OfType<ReplyPart.Prose>().Select(part => part.Text)));

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line.Clear();
}
