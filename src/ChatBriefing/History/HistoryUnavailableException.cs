namespace ChatBriefing.History;

/// <summary>The database of receipts, conversations and ratings cannot be used; the message says what to do.</summary>
public sealed class HistoryUnavailableException : IOException
{
    /// <summary>The failure to use <paramref name="file"/>.</summary>
    /// <param name="file">Full path of the database.</param>
    /// <param name="problem">What is wrong and what to do, as plain sentences.</param>
    /// <param name="cause">What went wrong there, if an exception told.</param>
    public HistoryUnavailableException(string file, string problem, Exception? cause = null)
        : base($"The history in '{file}' cannot be used. {problem}", cause) =>
        File = file;

    /// <summary>Full path of the database.</summary>
    public string File { get; }
}
