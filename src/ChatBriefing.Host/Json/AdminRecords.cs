using ChatBriefing.Corpus;
using ChatBriefing.Editions;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Json;

/// <summary>What <c>/api/admin/status</c> returns.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Sentences">Number of sentences that can be found.</param>
/// <param name="English">Articles in English.</param>
/// <param name="French">Articles in French.</param>
/// <param name="Oldest">The earliest day of publication that an article states.</param>
/// <param name="Newest">The latest.</param>
/// <param name="Undated">Articles that state none.</param>
/// <param name="Stories">Stories that the corpus has more than once.</param>
/// <param name="Failures">Number of things left out.</param>
/// <param name="IndexBytes">Size of the index on disk.</param>
/// <param name="LastRun">The last complete look at the folder since the program began.</param>
/// <param name="Running">How far a run under way has come.</param>
internal sealed record CorpusState(
    int Articles,
    int Sentences,
    int English,
    int French,
    DateOnly? Oldest,
    DateOnly? Newest,
    int Undated,
    int Stories,
    int Failures,
    long IndexBytes,
    RunRecord? LastRun,
    IndexProgress? Running)
{
    /// <summary>The state as programs read it.</summary>
    public static CorpusState Of(CorpusStatus status) => new(
        status.Articles,
        status.Sentences,
        status.Languages.GetValueOrDefault(Language.English),
        status.Languages.GetValueOrDefault(Language.French),
        status.Oldest,
        status.Newest,
        status.Undated,
        status.Stories,
        status.Failures,
        status.IndexBytes,
        status.LastRun is { } run ? RunRecord.Of(run) : null,
        status.Running);
}

/// <summary>What a run of indexing came to.</summary>
/// <param name="Finished">When it was done.</param>
/// <param name="ElapsedMs">How long it took.</param>
/// <param name="Changes">Which files made the difference.</param>
/// <param name="Failures">What was left out, with the reasons.</param>
internal sealed record RunRecord(DateTimeOffset Finished, double ElapsedMs, IndexChanges Changes, IReadOnlyList<ReadFailure> Failures)
{
    /// <summary>The run as programs read it.</summary>
    public static RunRecord Of(ReindexReport report) =>
        new(report.Finished, Math.Round(report.Elapsed.TotalMilliseconds, 1), report.Index.Changes, report.Index.Failures);
}

/// <summary>The files and quick facts that were left out, with the reasons.</summary>
internal sealed record FailuresFound(IReadOnlyList<ReadFailure> Failures);

/// <summary>One page of the list of articles.</summary>
/// <param name="Total">How many articles the search leaves.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Articles">The articles of this page.</param>
internal sealed record ArticlesFound(int Total, int Page, int Pages, IReadOnlyList<ArticleRow> Articles);

/// <summary>An article of the list.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">Publisher or site.</param>
/// <param name="Published">The day of publication that it states.</param>
/// <param name="Language"><c>en</c> or <c>fr</c>.</param>
/// <param name="Sentences">Number of its sentences.</param>
/// <param name="Link">Where it can be read.</param>
/// <param name="AlsoToldBy">The sources, or else the names, of other articles with the same story.</param>
internal sealed record ArticleRow(
    string Id,
    string Title,
    string? Source,
    DateOnly? Published,
    string Language,
    int Sentences,
    string Link,
    IReadOnlyList<string> AlsoToldBy);
