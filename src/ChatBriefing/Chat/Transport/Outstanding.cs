using Microsoft.Extensions.Logging;

namespace ChatBriefing.Chat.Transport;

/// <summary>Work under way: at most so much at once, and what is under way when the bot stops may be finished.</summary>
/// <param name="log">Told of what failed.</param>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed partial class Outstanding(ILogger log) : IDisposable
{
    /// <summary>How much is worked on at once; what comes beyond waits.</summary>
    public const int Most = 200;

    private readonly SemaphoreSlim _free = new(Most);

    /// <summary>Begins some work as soon as there is room for it; what it throws is logged.</summary>
    public async Task BeginAsync(Func<Task> work, CancellationToken stopping)
    {
        await _free.WaitAsync(stopping).ConfigureAwait(false);
        _ = Task.Run(() => RunAsync(work), CancellationToken.None);
    }

    /// <summary>Waits until nothing is under way, or for as long as is allowed.</summary>
    public async Task FinishAsync(TimeSpan atMost, TimeProvider time)
    {
        using var enough = new CancellationTokenSource(atMost, time);
        for (var i = 0; i < Most; i++)
        {
            try
            {
                await _free.WaitAsync(enough.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                Log.Abandoned(log, Most - i - _free.CurrentCount);
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private async Task RunAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The bot stops.
        }
        catch (Exception e)
        {
            Log.Failed(log, e);
        }
        finally
        {
            _free.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Something that came in could not be worked on.")]
        public static partial void Failed(ILogger log, Exception cause);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} replies were not finished before the stop.")]
        public static partial void Abandoned(ILogger log, int count);
    }
}
