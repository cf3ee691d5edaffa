using ChatBriefing.Answers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing;

/// <summary>What a briefing is opened with.</summary>
/// <param name="CorpusFolder">Folder of the source articles.</param>
/// <param name="DataFolder">Folder for the index and the database; made when it is missing.</param>
/// <param name="Answers">How answers are given.</param>
public sealed record BriefingOptions(string CorpusFolder, string DataFolder, AnswersOptions Answers)
{
    /// <summary>Told of quotes that were dropped, and of failures behind "something went wrong" replies under the error id that the person saw; by default nobody is.</summary>
    public ILogger Log { get; init; } = NullLogger.Instance;
}
