using System.Diagnostics;
using System.Security.Cryptography;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>Copies of folders of <c>shared</c>, with the npm packages that their scripts need.</summary>
internal static class SharedFolder
{
    /// <summary>The folder <c>shared/NAME</c> beside the repository or above it; <see langword="null"/> where there is none.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared", name);
            if (Directory.Exists(shared))
            {
                return shared;
            }
        }

        return null;
    }

    /// <summary>Copies a folder and installs its packages, once per machine and state of the folder; gives the copy.</summary>
    /// <param name="shared">The folder, as <see cref="Find"/> gives it.</param>
    /// <param name="packages">Where in it npm installs.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<string> PrepareAsync(string shared, string packages, CancellationToken cancellation)
    {
        var copy = Path.Combine(Path.GetTempPath(), $"chatbriefing-{Path.GetFileName(shared)}-{State(shared)}");
        Directory.CreateDirectory(copy);
        using var held = await HoldAsync(Path.Combine(copy, "lock"), cancellation);
        var done = Path.Combine(copy, "done");
        if (!File.Exists(done))
        {
            Copy(shared, copy);
            await InstallAsync(Path.Combine(copy, packages), cancellation);
            await File.WriteAllTextAsync(done, "", cancellation);
        }

        return copy;
    }

    private static string State(string shared)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(shared, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // The bytes alone: the original's read-only flag would stop npm.
            File.WriteAllBytes(target, File.ReadAllBytes(file));
        }
    }

    /// <summary>Waits until no other test process prepares the folder.</summary>
    private static async Task<FileStream> HoldAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancellation);
            }
        }
    }

    private static async Task InstallAsync(string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var npm = Process.Start(start)!;
        var said = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(cancellation), npm.StandardError.ReadToEndAsync(cancellation));
        await npm.WaitForExitAsync(cancellation);
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException("npm install failed: " + string.Concat(said).Trim());
        }
    }
}
