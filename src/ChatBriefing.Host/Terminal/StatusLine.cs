namespace ChatBriefing.Host.Terminal;

/// <summary>One line that is written over again and again, and taken away at last; silent where nobody looks.</summary>
internal sealed class StatusLine(TextWriter output, bool isTerminal)
{
    private const int Width = 76;
    private bool _shown;

    /// <summary>Writes <paramref name="text"/> over what stood there.</summary>
    public void Show(string text)
    {
        if (isTerminal)
        {
            _shown = true;
            output.Write($"\r{CleanText.Line(text, Width),-Width}");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shown)
        {
            _shown = false;
            output.Write($"\r{string.Empty,-Width}\r");
        }
    }
}
