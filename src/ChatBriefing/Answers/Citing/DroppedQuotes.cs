using Microsoft.Extensions.Logging;

namespace ChatBriefing.Answers.Citing;

/// <summary>Counts and logs the quotes that the verbatim gate drops, over all states of the corpus; anything but none is a fault of this program or of the disk.</summary>
internal sealed partial class DroppedQuotes(ILogger log)
{
    private long _count;

    /// <summary>How many quotes were dropped since the start.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>Counts one and logs its place, never what was asked.</summary>
    public void Add(Citation citation)
    {
        Interlocked.Increment(ref _count);
        Log.Dropped(log, citation.Article.Value, citation.Span.Start, citation.Span.Length);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A quote was dropped: article {Article} does not say it at {Start}, length {Length}.")]
        public static partial void Dropped(ILogger log, string article, int start, int length);
    }
}
