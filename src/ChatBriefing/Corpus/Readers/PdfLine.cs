namespace ChatBriefing.Corpus.Readers;

/// <summary>A line of text on a page, or a part of one that a wide gap sets apart. Lengths are in points, the page's origin is at its lower left.</summary>
/// <param name="Text">Its words with a space between them.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Height of the letters' feet above the lower edge of the page.</param>
/// <param name="Size">Size of its largest letters: names in a smaller typeface are no change of size.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="Column">Counts up wherever the text goes on elsewhere: at the next column and at the next page.</param>
internal sealed record PdfLine(string Text, int Page, double Left, double Right, double Baseline, double Size, bool IsBold, int Column = 0)
{
    /// <summary>Whether the two stand on one line of print.</summary>
    public bool IsBeside(PdfLine other) => Math.Abs(Baseline - other.Baseline) < 0.4 * Math.Max(Size, other.Size);
}
