using System.Text.RegularExpressions;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Finds what is printed on page after page and belongs to none: running heads, running feet, and page numbers.</summary>
internal static partial class PdfFurniture
{
    /// <summary>How many lines from the top and from the bottom of a page are looked at.</summary>
    private const int Depth = 3;

    /// <summary>Pages on which a line must stand to be furniture; in shorter documents, all of them.</summary>
    private const int FewestPages = 3;

    /// <summary>How far from its usual place a line may stand, in points.</summary>
    private const double Play = 6;

    /// <summary>The pages without their furniture. Lines are alike if they differ in digits only, and stand at the same height.</summary>
    public static List<List<PdfLine>> Removed(List<List<PdfLine>> pages)
    {
        var edges = pages.ConvertAll(Edges);
        var places = edges.SelectMany(edge => edge).ToLookup(line => Masked(line.Text));
        var needed = Math.Max(2, Math.Min(FewestPages, pages.Count(page => page.Count > 0)));
        var furniture = edges.SelectMany(edge => edge).Where(line => IsRepeated(line, places[Masked(line.Text)], needed)).ToHashSet(ReferenceEqualityComparer.Instance);
        return pages.ConvertAll(page => page.Where(line => !furniture.Contains(line)).ToList());
    }

    private static bool IsRepeated(PdfLine line, IEnumerable<PdfLine> alike, int needed) =>
        alike.Where(other => Math.Abs(other.Baseline - line.Baseline) <= Play).Select(other => other.Page).Distinct().Take(needed).Count() == needed;

    /// <summary>The outermost lines of print, all fragments of each.</summary>
    private static List<PdfLine> Edges(List<PdfLine> page)
    {
        var heights = page.Select(line => line.Baseline).Distinct().ToArray();
        return heights.Length <= 2 * Depth ? page : [.. page.Where(line => line.Baseline >= heights[Depth - 1] || line.Baseline <= heights[^Depth])];
    }

    private static string Masked(string text) => Number().Replace(text, "#").ToLowerInvariant();

    [GeneratedRegex(@"\d+|^[ivxlc]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
