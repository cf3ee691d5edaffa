namespace ChatBriefing.Corpus.Readers;

/// <summary>Puts the lines of a page into reading order: finds the gutter that parts most text, reads what is above it, the left side, the right side, and what is below.</summary>
internal sealed class PdfColumns
{
    /// <summary>Lines of a page above which no columns are looked for: such a page is a drawing or a trap.</summary>
    private const int MostLines = 1_500;

    /// <summary>Fewest lines of print in a column.</summary>
    private const int FewestLines = 3;

    /// <summary>Shortest mean length of a column's lines in UTF-16 code units; cells of tables are mostly shorter, and read along their rows.</summary>
    private const int ShortestLine = 18;

    /// <summary>Narrowest gutter, as a multiple of the letters' size.</summary>
    private const double NarrowestGutter = 0.7;

    private readonly List<PdfLine> _ordered = [];
    private int _column;

    /// <summary>The lines of all pages in reading order, each with the number of its column.</summary>
    public static List<PdfLine> Ordered(List<List<PdfLine>> pages)
    {
        var all = new PdfColumns();
        foreach (var page in pages)
        {
            all.Add(page);
        }

        return all._ordered;
    }

    private void Add(List<PdfLine> lines)
    {
        if (lines.Count is 0 or > MostLines || Best(lines) is not { } gutter)
        {
            AddRows(lines);
            return;
        }

        Add(lines.FindAll(line => line.Baseline > gutter.Top));
        Add(gutter.Left);
        Add(gutter.Right);
        Add(lines.FindAll(line => line.Baseline < gutter.Bottom));
    }

    /// <summary>One column: what stands side by side in it, as in tables, is one line.</summary>
    private void AddRows(List<PdfLine> lines)
    {
        var from = _ordered.Count;
        foreach (var line in lines)
        {
            if (_ordered.Count > from && line.IsBeside(_ordered[^1]))
            {
                _ordered[^1] = _ordered[^1] with { Text = $"{_ordered[^1].Text} {line.Text}", Right = line.Right };
            }
            else
            {
                _ordered.Add(line with { Column = _column });
            }
        }

        _column++;
    }

    private static Gutter? Best(List<PdfLine> lines) =>
        lines.Select(line => Math.Round(line.Right) + 2).Distinct().SelectMany(at => Gutters(lines, at)).MaxBy(gutter => gutter.Weight);

    /// <summary>The stretches of lines that <paramref name="at"/> parts without crossing one, and that are columns of text on both sides.</summary>
    private static IEnumerable<Gutter> Gutters(List<PdfLine> lines, double at)
    {
        var start = 0;
        for (var end = 0; end <= lines.Count; end++)
        {
            if (end == lines.Count || (lines[end].Left < at && lines[end].Right > at))
            {
                if (Of(lines[start..end], at) is { } gutter)
                {
                    yield return gutter;
                }

                start = end + 1;
            }
        }
    }

    private static Gutter? Of(List<PdfLine> lines, double at)
    {
        var (left, right) = (lines.FindAll(line => line.Right <= at), lines.FindAll(line => line.Left >= at));
        if (left.Count < FewestLines || right.Count < FewestLines)
        {
            return null;
        }

        var width = right.Min(line => line.Left) - left.Max(line => line.Right);
        return width >= NarrowestGutter * left[0].Size && MeanLength(left) >= ShortestLine && MeanLength(right) >= ShortestLine && AreAbreast(left, right)
            ? new Gutter(left, right, lines[0].Baseline, lines[^1].Baseline)
            : null;
    }

    private static bool AreAbreast(List<PdfLine> left, List<PdfLine> right) => left[^1].Baseline < right[0].Baseline && right[^1].Baseline < left[0].Baseline;

    private static double MeanLength(List<PdfLine> lines) => lines.Average(line => line.Text.Length);

    /// <summary>Two columns side by side.</summary>
    private sealed record Gutter(List<PdfLine> Left, List<PdfLine> Right, double Top, double Bottom)
    {
        public int Weight { get; } = Math.Min(Left.Sum(line => line.Text.Length), Right.Sum(line => line.Text.Length));
    }
}
