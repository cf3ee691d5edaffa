using ChatBriefing.Host.Terminal;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Verbs;

/// <summary>Shows how far indexing has come.</summary>
internal sealed class IndexingLine(TextWriter output, bool isTerminal) : IProgress<IndexProgress>
{
    private readonly StatusLine _line = new(output, isTerminal);

    /// <inheritdoc/>
    public void Report(IndexProgress value) => _line.Show($"Indexing {value.Files} of {value.Total}: {value.Path}");

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line.Clear();
}
