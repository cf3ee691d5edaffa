using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Takes the lines of text off a page, cut wherever a gap is wider than spaces between words are.</summary>
internal static class PdfPageText
{
    /// <summary>Gaps wider than this many times the letters' size are no spaces: a gutter, or the next cell of a table.</summary>
    private const double WidestSpace = 1.6;

    /// <summary>The lines of <paramref name="page"/> from top to bottom. Text set at an angle, as in margins and watermarks, is left out.</summary>
    public static List<PdfLine> LinesOf(Page page)
    {
        var letters = DuplicateOverlappingTextProcessor.Get(page.Letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal).ToList());
        var words = NearestNeighbourWordExtractor.Instance.GetWords(letters)
            .Where(word => !string.IsNullOrWhiteSpace(word.Text))
            .OrderByDescending(word => word.Letters[0].StartBaseLine.Y)
            .Select(word => LineOf(word, page.Number));
        return [.. Rows(words).SelectMany(Fragments)];
    }

    /// <summary>Words that stand on one line of print, each row from left to right.</summary>
    private static IEnumerable<List<PdfLine>> Rows(IEnumerable<PdfLine> words)
    {
        var row = new List<PdfLine>();
        foreach (var word in words)
        {
            if (row.Count > 0 && !word.IsBeside(row[0]))
            {
                yield return row;
                row = [];
            }

            row.Add(word);
        }

        yield return row;
    }

    private static IEnumerable<PdfLine> Fragments(List<PdfLine> row)
    {
        PdfLine? line = null;
        foreach (var word in row.OrderBy(word => word.Left))
        {
            if (line is not null && word.Left - line.Right > WidestSpace * Math.Max(line.Size, word.Size))
            {
                yield return line;
                line = null;
            }

            line = line is null ? word : Joined(line, word);
        }

        if (line is not null)
        {
            yield return line;
        }
    }

    private static PdfLine Joined(PdfLine line, PdfLine word) => line with
    {
        Text = $"{line.Text} {word.Text}",
        Right = Math.Max(line.Right, word.Right),
        Size = Math.Max(line.Size, word.Size),
        Baseline = word.Text.Length > line.Text.Length ? word.Baseline : line.Baseline,
        IsBold = line.IsBold && word.IsBold,
    };

    private static PdfLine LineOf(Word word, int page)
    {
        var first = word.Letters[0];
        var bold = first.FontName is { } font && (font.Contains("Bold", StringComparison.OrdinalIgnoreCase) || font.Contains("Black", StringComparison.OrdinalIgnoreCase));
        var size = first.PointSize > 0 ? first.PointSize : word.BoundingBox.Height;
        return new PdfLine(Spelled(word.Text), page, word.BoundingBox.Left, word.BoundingBox.Right, first.StartBaseLine.Y, size, bold);
    }

    /// <summary>The word with its ligatures taken apart.</summary>
    private static string Spelled(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06'))
        {
            return word;
        }

        var spelled = new StringBuilder();
        foreach (var c in word)
        {
            spelled.Append(c switch
            {
                '\uFB00' => "ff",
                '\uFB01' => "fi",
                '\uFB02' => "fl",
                '\uFB03' => "ffi",
                '\uFB04' => "ffl",
                '\uFB05' or '\uFB06' => "st",
                _ => c.ToString(),
            });
        }

        return spelled.ToString();
    }
}
