using System.Collections.Concurrent;

namespace ChatBriefing.History;

/// <summary>Does one piece of work after the other, in the order of their coming, on a thread of its own. Safe for use by many at once.</summary>
/// <remarks>
/// Turns are short. Passed on through the thread pool, each would stand in the queue there, and all that wait for it as well; here the next one begins at once, however
/// busy the pool is.
/// </remarks>
internal sealed class OwnThread : IDisposable
{
    private readonly BlockingCollection<Action> _waiting = [];
    private readonly Thread _thread;
    private int _closed;

    /// <summary>Starts the thread.</summary>
    /// <param name="name">Its name, for debuggers.</param>
    public OwnThread(string name)
    {
        _thread = new Thread(Work) { IsBackground = true, Name = name };
        _thread.Start();
    }

    /// <summary>Does some work when its turn comes.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="longestWait">How long it may wait for its turn.</param>
    /// <param name="cancellation">Ends the wait; work that has begun goes on to its end.</param>
    /// <returns>What the work comes to.</returns>
    /// <exception cref="TimeoutException">Its turn did not come; it is not done any more.</exception>
    public async Task<T> RunAsync<T>(Func<T> work, TimeSpan longestWait, CancellationToken cancellation)
    {
        var (begun, result) = (0, new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously));
        ObjectDisposedException.ThrowIf(_closed == 1, this);
        cancellation.ThrowIfCancellationRequested();
        _waiting.Add(() => Begin(), CancellationToken.None);
        try
        {
            return await result.Task.WaitAsync(longestWait, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException && Interlocked.Exchange(ref begun, 1) == 1)
        {
            return await result.Task.ConfigureAwait(false);
        }

        void Begin()
        {
            if (Interlocked.Exchange(ref begun, 1) == 1)
            {
                return;
            }

            try
            {
                result.SetResult(work());
            }
            catch (Exception e)
            {
                result.SetException(e);
            }
        }
    }

    /// <summary>Ends when what waits is done; nothing more is begun.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            _waiting.CompleteAdding();
            _thread.Join();
            _waiting.Dispose();
        }
    }

    private void Work()
    {
        foreach (var piece in _waiting.GetConsumingEnumerable())
        {
            piece();
        }
    }
}
