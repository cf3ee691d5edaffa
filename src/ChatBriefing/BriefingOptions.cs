using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.History;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Feeds;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing;

/// <summary>What a briefing is opened with.</summary>
/// <param name="CorpusFolder">Folder of the source articles.</param>
/// <param name="DataFolder">Folder for the index and the database; made when it is missing.</param>
/// <param name="Answers">How answers are given.</param>
public sealed record BriefingOptions(string CorpusFolder, string DataFolder, AnswersOptions Answers)
{
    /// <summary>
    /// The program, with its arguments, in which web pages, PDF and Word files are read, so that a hostile one cannot stop the briefing: it has to call
    /// <see cref="Corpus.ReadingWorker.Run"/> on its standard streams. <see langword="null"/> reads them in this process.
    /// </summary>
    public IReadOnlyList<string>? ReaderCommand { get; init; }

    /// <summary>How long history is kept.</summary>
    public HistoryOptions History { get; init; } = new();

    /// <summary>How much people may ask.</summary>
    public ChatOptions Chat { get; init; } = new();

    /// <summary>What may be fetched from the web.</summary>
    public IntakeOptions Intake { get; init; } = new();

    /// <summary>How feeds are followed.</summary>
    public FeedsOptions Feeds { get; init; } = new();

    /// <summary>Told of quotes that were dropped, and of failures behind "something went wrong" replies under the error id that the person saw; by default nobody is.</summary>
    public ILogger Log { get; init; } = NullLogger.Instance;

    /// <summary>Whether this process is the one that keeps the index up to date for as long as it runs; others then read it as it is.</summary>
    public bool KeepsIndex { get; init; }

    /// <summary>How long the corpus folder must have been quiet before changes in it are indexed; <see langword="null"/> does not watch it. Only with <see cref="KeepsIndex"/>.</summary>
    public TimeSpan? WatchAfter { get; init; }
}
