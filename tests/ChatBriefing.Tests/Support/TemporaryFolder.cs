using System.Text;

namespace ChatBriefing.Tests.Support;

/// <summary>A folder that lasts as long as the test that uses it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbriefing-");

    public string Path => folder.FullName;

    /// <summary>Writes a file below the folder and returns its full path.</summary>
    public string Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string path, byte[] content)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    /// <summary>Writes a file below the folder and goes on with the folder.</summary>
    public TemporaryFolder With(string path, string content)
    {
        Write(path, content);
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
