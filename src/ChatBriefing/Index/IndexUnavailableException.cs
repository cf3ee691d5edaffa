namespace ChatBriefing.Index;

/// <summary>The index folder cannot be used.</summary>
/// <param name="folder">The folder.</param>
/// <param name="cause">What went wrong there.</param>
public sealed class IndexUnavailableException(string folder, Exception cause)
    : IOException($"The index in '{folder}' cannot be written: {cause.Message} Check that the folder is writable and that no other chatbriefing is indexing there.", cause)
{
    /// <summary>The folder that cannot be used.</summary>
    public string Folder { get; } = folder;
}
