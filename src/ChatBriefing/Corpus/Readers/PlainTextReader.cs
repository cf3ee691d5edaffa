namespace ChatBriefing.Corpus.Readers;

/// <summary>Reads plain text. The stored text is exactly the decoded file; only its layout is interpreted.</summary>
/// <remarks>
/// The first line is the title if it looks like one. Lines such as <c>Published: 2025-03-09</c> and <c>Url: …</c> right below it, and a last line
/// <c>Source: …</c>, tell about the article. In between, hard-wrapped text has paragraphs between blank lines; otherwise every line is a paragraph.
/// </remarks>
internal sealed class PlainTextReader : ArticleReader
{
    /// <summary>Longest title line in UTF-16 code units.</summary>
    public const int MaxTitle = 200;

    /// <summary>Widest line of hard-wrapped text in UTF-16 code units: a stretch with a wider line has one paragraph per line.</summary>
    public const int MaxWrap = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public override FileReading Read(CorpusFile file)
    {
        var (text, problem) = FileText.Decode(file.Bytes.Span);
        if (text is null)
        {
            return FileReading.Failed(file.Path, problem!);
        }

        var lines = TextLine.AllIn(text);
        var blocks = new List<ArticleBlock>();
        var details = new ArticleDetails();
        var first = ReadTop(text, lines, blocks, ref details);
        var withSource = lines.Count - first > 1 ? LabelledLine.AddSourceTo(details, SliceOf(text, lines[^1])) : null;
        AddBody(text, lines, first, withSource is null ? lines.Count : lines.Count - 1, blocks);
        if (withSource is not null)
        {
            blocks.Add(new ArticleBlock(ParagraphRole.SourceLine, lines[^1].Span));
        }

        return Compose(file, text, blocks, withSource ?? details, []);
    }

    /// <summary>Takes the title and the lines about the article that follow it; returns the index of the first line of the body.</summary>
    private static int ReadTop(string text, List<TextLine> lines, List<ArticleBlock> blocks, ref ArticleDetails details)
    {
        if (!IsTitle(text, lines))
        {
            return 0;
        }

        details = details with { Title = lines[0].Span.In(text) };
        blocks.Add(new ArticleBlock(ParagraphRole.Title, lines[0].Span));
        var at = 1;
        while (at < lines.Count - 1 && LabelledLine.AddTo(details, SliceOf(text, lines[at])) is { } more)
        {
            details = more;
            blocks.Add(new ArticleBlock(ParagraphRole.SourceLine, lines[at++].Span));
        }

        return at;
    }

    /// <summary>A first line that a blank line sets apart, or that neither ends like a sentence nor runs on into the next line.</summary>
    private static bool IsTitle(string text, List<TextLine> lines)
    {
        if (lines.Count < 2 || lines[0].Span.Length > MaxTitle || lines[0].IsListItem(text))
        {
            return false;
        }

        var line = SliceOf(text, lines[0]).TrimEnd("\"'”’»)] ");
        return lines[1].AfterBlank || !(line is [.., '.' or '!' or '?' or '…' or ',' or ';'] || char.IsLower(text[lines[1].Span.Start]));
    }

    private static void AddBody(string text, List<TextLine> lines, int first, int end, List<ArticleBlock> blocks)
    {
        for (var at = first; at < end;)
        {
            var runEnd = at + 1;
            while (runEnd < end && !lines[runEnd].AfterBlank)
            {
                runEnd++;
            }

            AddRun(text, lines, at, runEnd, blocks);
            at = runEnd;
        }
    }

    private static void AddRun(string text, List<TextLine> lines, int first, int end, List<ArticleBlock> blocks)
    {
        var wrapped = IsWrapped(lines, first, end);
        for (var at = first; at < end;)
        {
            var next = at + 1;
            while (wrapped && next < end && !lines[next].IsListItem(text))
            {
                next++;
            }

            blocks.Add(new ArticleBlock(ParagraphRole.Body, TextSpan.Between(lines[at].Span.Start, lines[next - 1].Span.End)));
            at = next;
        }
    }

    private static bool IsWrapped(List<TextLine> lines, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (lines[at].Span.Length > MaxWrap)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> SliceOf(string text, TextLine line) => text.AsSpan(line.Span.Start, line.Span.Length);
}
