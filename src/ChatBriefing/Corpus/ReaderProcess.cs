using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ChatBriefing.Corpus;

/// <summary>Another process that reads files, so that a file whose parser hangs, crashes or devours memory takes that process with it and nothing else.</summary>
/// <remarks>It is started for the first file and used for the following ones; after a file that broke it, the next file gets a new one.</remarks>
internal sealed class ReaderProcess(IReadOnlyList<string> command) : IDisposable
{
    /// <summary>Most memory of the process: 512 MB.</summary>
    public const long MaxBytes = 512L * 1024 * 1024;

    /// <summary>Why a file was given up after <see cref="Patience"/>.</summary>
    public const string TooSlow = "The file took longer than 10 seconds to read; it may be damaged. Open it in its program and save it anew, or split it.";

    /// <summary>Why a file was given up at <see cref="MaxBytes"/>.</summary>
    public const string TooLarge = "The file needs more than 512 MB of memory to be read; it may be damaged. Split it, or save it anew.";

    private const string Broken = "The file broke its reader and is surely damaged; open it in its program and save it anew.";

    /// <summary>Less than <see cref="MaxBytes"/>, so that most files that need too much fail by themselves; the rest is for the runtime.</summary>
    private const long HeapBytes = 400L * 1024 * 1024;

    private readonly Lock _lock = new();
    private Process? _process;

    /// <summary>Longest time for one file: 10 seconds.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The article in <paramref name="file"/>, or the reason why there is none.</summary>
    public FileReading Read(CorpusFile file)
    {
        lock (_lock)
        {
            try
            {
                return Ask(_process ??= Start(), file);
            }
            catch (Win32Exception e)
            {
                return FileReading.Failed(file.Path, $"The program that reads this format could not be started ({e.Message}).");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            Stop();
        }
    }

    private FileReading Ask(Process process, CorpusFile file)
    {
        using var watch = new ProcessWatch(process, Patience, MaxBytes);
        try
        {
            ReadingMessages.WriteFile(process.StandardInput.BaseStream, file);
            return ReadingMessages.ReadReading(process.StandardOutput.BaseStream);
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            Stop();
            return FileReading.Failed(file.Path, watch.Verdict switch { Verdict.TooSlow => TooSlow, Verdict.TooLarge => TooLarge, _ => Broken });
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(start)!;

        // What it says when it crashes is of no use to the reader of a report, but a full pipe would stop it.
        process.BeginErrorReadLine();
        return process;
    }

    private void Stop()
    {
        if (_process is { } process)
        {
            ProcessWatch.Kill(process);
            process.Dispose();
            _process = null;
        }
    }
}
