using ChatBriefing.Editions;

namespace ChatBriefing.Host.Web;

/// <summary>Tells the state of the corpus in the Prometheus text format.</summary>
internal static class CorpusGauges
{
    /// <summary>The figures of <paramref name="status"/>; there is no time of the last run before the first.</summary>
    public static string Exposition(CorpusStatus status) =>
        Gauge("articles", "Articles in the corpus.", status.Articles)
        + Gauge("sentences", "Sentences that can be found.", status.Sentences)
        + Gauge("corpus_failures", "Files and quick facts that were left out.", status.Failures)
        + Gauge("index_bytes", "Size of the index on disk.", status.IndexBytes)
        + Gauge("indexing", "Whether the index is being brought up to date.", status.Running is null ? 0 : 1)
        + (status.LastRun is { } run
            ? Gauge("last_run_timestamp_seconds", "When the corpus folder was last looked through.", run.Finished.ToUnixTimeSeconds())
                + Gauge("last_run_duration_seconds", "How long that took.", run.Elapsed.TotalSeconds)
            : string.Empty);

    private static string Gauge(string name, string help, double value) =>
        $"# HELP chatbriefing_{name} {help}\n# TYPE chatbriefing_{name} gauge\nchatbriefing_{name} {value:0.###}\n";
}
