using System.Diagnostics;

namespace ChatBriefing.Tests.Support;

/// <summary>A disk of a few megabytes that a test can fill for real; the test is skipped where nobody may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int megabytes) =>
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Path), "Making a small disk needs special rights on this system.");

    public string Path => _folder.Path;

    private string Filling => System.IO.Path.Combine(Path, "filling");

    /// <summary>Leaves no room at all.</summary>
    public void Fill()
    {
        using var file = new FileStream(Filling, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 64 * 1024; size > 0; size /= 2)
        {
            try
            {
                while (true)
                {
                    file.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // A smaller piece may still fit.
            }
        }
    }

    /// <summary>Makes room again.</summary>
    public void Empty() => File.Delete(Filling);

    public void Dispose()
    {
        Run("umount", "--lazy", Path);
        _folder.Dispose();
    }

    private static bool Run(string command, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
