using ChatBriefing.Corpus;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Conversing;

/// <summary>Turns what fails into words with the id under which the log has it.</summary>
internal sealed partial class FailureWords(ILogger log)
{
    /// <summary>What to say about a failure, which the log is told of.</summary>
    public string For(Exception cause, Language? language)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        Log.Failed(log, id, cause);
        return Words.WentWrong(id, language);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Something said in Teams could not be answered; the person was given error id {Id}.")]
        public static partial void Failed(ILogger log, string id, Exception cause);
    }
}
