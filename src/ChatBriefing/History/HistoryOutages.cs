using Microsoft.Extensions.Logging;

namespace ChatBriefing.History;

/// <summary>Lets work go on while the history cannot be used, and tells the operator once a minute, with an error id to name it by.</summary>
internal sealed partial class HistoryOutages(TimeProvider time, ILogger log)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private DateTimeOffset _told = DateTimeOffset.MinValue;

    /// <summary>Does <paramref name="work"/> as far as the history allows.</summary>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
            return true;
        }
        catch (HistoryUnavailableException e)
        {
            Tell(e);
            return false;
        }
    }

    private void Tell(HistoryUnavailableException cause)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (now - _told < Quiet)
            {
                return;
            }

            _told = now;
        }

        Log.Unavailable(log, Guid.NewGuid().ToString("N")[..8], cause.Message, cause);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Questions are answered, but what should be kept of them is lost (error id {Id}). {Problem}")]
        public static partial void Unavailable(ILogger log, string id, string problem, Exception cause);
    }
}
