using ChatBriefing.Host.Terminal;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Verbs;

/// <summary>Shows how far indexing has come, on one line that is written over; silent where nobody looks.</summary>
internal sealed class IndexingLine(TextWriter output, bool isTerminal) : IProgress<IndexProgress>
{
    private const int Width = 76;
    private bool _shown;

    /// <inheritdoc/>
    public void Report(IndexProgress value)
    {
        if (isTerminal)
        {
            _shown = true;
            output.Write($"\r{CleanText.Line($"Indexing {value.Files} of {value.Total}: {value.Path}", Width),-Width}");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shown)
        {
            output.Write($"\r{string.Empty,-Width}\r");
        }
    }
}
