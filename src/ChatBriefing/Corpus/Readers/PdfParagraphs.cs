using System.Text;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Joins the lines of a document, in reading order, into paragraphs and headings.</summary>
internal sealed class PdfParagraphs
{
    /// <summary>Letters this much larger than those of the running text are a heading's.</summary>
    private const double HeadingSize = 1.12;

    /// <summary>A gap between lines this much larger than usual begins a paragraph.</summary>
    private const double ParagraphGap = 1.3;

    /// <summary>How far the sizes of lines of one paragraph may differ, as a share of the size.</summary>
    private const double SizePlay = 0.11;

    /// <summary>An indent or its opposite, as a multiple of the letters' size.</summary>
    private const double Indent = 0.9;

    /// <summary>A line that leaves this share of its column's width empty ends early.</summary>
    private const double EmptyEnd = 0.12;

    /// <summary>Distance of lines where a document does not tell its own, as a multiple of the letters' size.</summary>
    private const double UsualLeading = 1.2;

    /// <summary>Longest heading in UTF-16 code units.</summary>
    private const int LongestHeading = 200;

    private readonly List<PdfLine> _lines;
    private readonly Hyphenation _hyphenation;
    private readonly Dictionary<int, (double Left, double Right)> _columns;
    private readonly Dictionary<double, double> _leading;
    private readonly double _bodySize;

    /// <summary>Takes the measure of the document.</summary>
    public PdfParagraphs(List<PdfLine> lines)
    {
        _lines = lines;
        _hyphenation = new Hyphenation(lines.Select(line => line.Text));
        _columns = lines.GroupBy(line => line.Column).ToDictionary(column => column.Key, column => (column.Min(line => line.Left), column.Max(line => line.Right)));
        _bodySize = lines.GroupBy(line => Math.Round(line.Size)).MaxBy(sized => sized.Sum(line => line.Text.Length))!.Key;
        _leading = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Column == pair.Second.Column && pair.First.Baseline > pair.Second.Baseline)
            .GroupBy(pair => Math.Round(pair.Second.Size), pair => pair.First.Baseline - pair.Second.Baseline)
            .ToDictionary(gaps => gaps.Key, gaps => gaps.Order().ElementAt(gaps.Count() / 2));
    }

    /// <summary>The paragraphs and headings; the largest heading of the first page that has text has the role of a title.</summary>
    public List<ArticlePart> Parts()
    {
        var parts = new List<ArticlePart>();
        var largest = _lines.Where(line => line.Page == _lines[0].Page).Max(line => line.Size);
        for (var at = 0; at < _lines.Count;)
        {
            var end = at + 1;
            while (end < _lines.Count && GoesOn(_lines[end - 1], _lines[end], isFirst: end - 1 == at))
            {
                end++;
            }

            AddPart(parts, _lines[at..end], largest);
            at = end;
        }

        return parts;
    }

    private void AddPart(List<ArticlePart> parts, List<PdfLine> lines, double largest)
    {
        var text = TidyText.Of(Joined(lines));
        if (text.Length > 0)
        {
            var heading = text.Length <= LongestHeading && IsHeading(lines, text);
            var title = heading && lines[0].Page == _lines[0].Page && lines[0].Size >= largest && !parts.Exists(part => part.Role == ParagraphRole.Title);
            parts.Add(new ArticlePart(title ? ParagraphRole.Title : heading ? ParagraphRole.Heading : ParagraphRole.Body, text, lines[0].Page));
        }
    }

    private bool IsHeading(List<PdfLine> lines, string text) =>
        text.Any(char.IsLetter) && (lines[0].Size > HeadingSize * _bodySize || (lines.TrueForAll(line => line.IsBold) && text[^1] is not ('.' or ',' or ';' or ':')));

    private string Joined(List<PdfLine> lines)
    {
        var text = new StringBuilder(lines[0].Text);
        foreach (var line in lines.Skip(1))
        {
            _hyphenation.Append(text, line.Text);
        }

        return text.ToString();
    }

    /// <summary>Whether the paragraph of <paramref name="line"/> goes on with <paramref name="next"/>.</summary>
    private bool GoesOn(PdfLine line, PdfLine next, bool isFirst)
    {
        var alike = Math.Abs(line.Size - next.Size) <= SizePlay * line.Size && line.IsBold == next.IsBold;
        return alike && !IsItem(next.Text) && (line.Column == next.Column ? GoesOnBelow(line, next, isFirst) : GoesOnElsewhere(line, next));
    }

    private bool GoesOnBelow(PdfLine line, PdfLine next, bool isFirst)
    {
        var gap = line.Baseline - next.Baseline;
        var indented = next.Left - line.Left > Indent * next.Size;
        var outdented = line.Left - next.Left > Indent * next.Size;
        return gap >= 0 && gap <= ParagraphGap * _leading.GetValueOrDefault(Math.Round(next.Size), UsualLeading * next.Size)
            && !(indented && !IsItem(line.Text))
            && !(outdented && !isFirst)
            && !(EndsEarly(line) && EndsSentence(line.Text) && BeginsSentence(next.Text));
    }

    /// <summary>In the next column or on the next page only the words tell.</summary>
    private bool GoesOnElsewhere(PdfLine line, PdfLine next) =>
        line.Size <= HeadingSize * _bodySize && !EndsSentence(line.Text) && (char.IsLower(next.Text[0]) || (!EndsEarly(line) && !IsHeadingLike(next)));

    private bool IsHeadingLike(PdfLine line) => line.IsBold || line.Size > HeadingSize * _bodySize;

    private bool EndsEarly(PdfLine line)
    {
        var (left, right) = _columns[line.Column];
        return line.Right < right - (EmptyEnd * (right - left));
    }

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd("\"'”’»)]\u00A0 ") is [.., '.' or '!' or '?' or ':' or '…'];

    private static bool BeginsSentence(string text) => text.AsSpan().TrimStart("\"'“‘«([ \u00A0") is [var first, ..] && (char.IsUpper(first) || char.IsDigit(first));

    /// <summary>A bullet, or a number with a full stop or a bracket after it.</summary>
    private static bool IsItem(string text)
    {
        if (text[0] is '•' or '▪' or '■' or '●' or '◦' or '–' or '—' or '\uF0B7' or '\uF0A7')
        {
            return text.Length == 1 || text[1] == ' ';
        }

        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 2 && text.Length > digits + 1 && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }
}
