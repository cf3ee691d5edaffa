namespace ChatBriefing.History;

/// <summary>Sweeps the history at once and then every day, until it is disposed.</summary>
internal sealed class DailySweep : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    /// <summary>Begins; what fails is told to <paramref name="outages"/> and tried again the next day.</summary>
    public DailySweep(Retention retention, HistoryOutages outages, TimeProvider time) => _running = RunAsync(retention, outages, time);

    /// <summary>Stops, after the statement that is running.</summary>
    public void Dispose()
    {
        if (!_running.IsCompleted)
        {
            _stop.Cancel();
        }

        _running.Wait();
        _stop.Dispose();
    }

    private async Task RunAsync(Retention retention, HistoryOutages outages, TimeProvider time)
    {
        using var days = new PeriodicTimer(TimeSpan.FromDays(1), time);
        try
        {
            do
            {
                await outages.TryAsync(() => retention.SweepAsync(_stop.Token)).ConfigureAwait(false);
            }
            while (await days.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
    }
}
