using Lucene.Net.Store;

namespace ChatBriefing.Index;

/// <summary>The index in a data folder cannot be written; the message says what to do.</summary>
public sealed class IndexUnavailableException : IOException
{
    /// <summary>The failure to write the index in <paramref name="folder"/>, for a reason that the disk or another process gave.</summary>
    /// <param name="folder">The folder that cannot be used.</param>
    /// <param name="cause">What went wrong there.</param>
    public IndexUnavailableException(string folder, Exception cause)
        : this(folder, $"{Plain(cause)}. Check that the folder is writable, that the disk has room, and that no other chatbriefing is indexing there.", cause)
    {
    }

    /// <summary>The failure to write the index in <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder that cannot be used.</param>
    /// <param name="problem">What is wrong and what to do, as the rest of a sentence and more of them.</param>
    /// <param name="cause">What went wrong there, if an exception told.</param>
    public IndexUnavailableException(string folder, string problem, Exception? cause)
        : base($"The index in '{folder}' cannot be written: {problem}", cause) =>
        Folder = folder;

    /// <summary>Lucene writes whole stack traces into what it says of locks.</summary>
    private static string Plain(Exception? cause) => cause switch
    {
        LockObtainFailedException => "its write lock cannot be had",
        _ => cause?.Message.Split('\n')[0].Trim().TrimEnd('.') ?? "for no known reason",
    };

    /// <summary>The folder that cannot be used.</summary>
    public string Folder { get; }
}
