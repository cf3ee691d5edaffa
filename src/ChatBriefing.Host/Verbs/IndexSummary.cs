using ChatBriefing.Host.Terminal;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Verbs;

/// <summary>Says what opening the index came to.</summary>
internal static class IndexSummary
{
    /// <summary>Writes the figures and at most <paramref name="limit"/> of what was left out.</summary>
    public static void Write(IndexReport report, TextWriter output, int limit)
    {
        output.WriteLine($"{Figures(report)} ({Cause(report)}).");
        if (report.Failures.Count > 0)
        {
            output.WriteLine($"Left out: {report.Failures.Count}");
        }

        foreach (var failure in report.Failures.Take(limit))
        {
            output.WriteLine(CleanText.Line($"  {failure.Path}: {failure.Reason}"));
        }

        if (report.Failures.Count > limit)
        {
            output.WriteLine($"  … and {report.Failures.Count - limit} more; 'chatbriefing index' lists them all.");
        }
    }

    private static string Figures(IndexReport report) => $"{Count(report.Articles, "article")}, {Count(report.Sentences, "sentence")}";

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Cause(IndexReport report) => report.Rebuilt switch
    {
        _ when report.KeptElsewhere => "as they are in the index that another chatbriefing keeps up to date",
        RebuildReason.None => report.Changes is { Count: > 0 } changes ? $"{changes.Added.Count} added, {changes.Changed.Count} changed, {changes.Removed.Count} removed" : "the index was up to date",
        RebuildReason.Missing => "indexed for the first time",
        RebuildReason.Outdated => "indexed anew because the program has changed",
        _ => "indexed anew because the old index could not be read",
    };
}
