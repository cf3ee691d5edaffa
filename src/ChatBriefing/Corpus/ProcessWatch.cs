using System.ComponentModel;
using System.Diagnostics;

namespace ChatBriefing.Corpus;

/// <summary>Why a process was ended.</summary>
internal enum Verdict
{
    /// <summary>It was not, or it ended by itself.</summary>
    None,

    /// <summary>It took too long.</summary>
    TooSlow,

    /// <summary>It took too much memory.</summary>
    TooLarge,
}

/// <summary>Ends a process that takes too long or too much memory, from its making until it is disposed.</summary>
internal sealed class ProcessWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly TimeSpan _patience;
    private readonly long _bytes;
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly ITimer _timer;
    private volatile Verdict _verdict;

    /// <summary>Begins to watch <paramref name="process"/>.</summary>
    public ProcessWatch(Process process, TimeSpan patience, long bytes)
    {
        (_process, _patience, _bytes) = (process, patience, bytes);
        _timer = TimeProvider.System.CreateTimer(_ => Look(), null, Interval, Interval);
    }

    /// <summary>Why the process was ended, if it was.</summary>
    public Verdict Verdict => _verdict;

    /// <summary>Ends <paramref name="process"/> where it has not ended.</summary>
    public static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself, which is just as well.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var verdict = TimeProvider.System.GetElapsedTime(_started) > _patience ? Verdict.TooSlow : IsTooLarge() ? Verdict.TooLarge : Verdict.None;
        if (verdict != Verdict.None && _verdict == Verdict.None)
        {
            _verdict = verdict;
            Kill(_process);
        }
    }

    private bool IsTooLarge()
    {
        try
        {
            _process.Refresh();
            return _process.WorkingSet64 > _bytes;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
