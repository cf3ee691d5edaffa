namespace ChatBriefing.Corpus;

/// <summary>The corpus folder does not exist or may not be listed, so there is nothing to answer from.</summary>
public sealed class CorpusFolderMissingException : IOException
{
    /// <summary>The failure to find <paramref name="folder"/>.</summary>
    public CorpusFolderMissingException(string folder, Exception? cause = null)
        : base($"The corpus folder '{folder}' does not exist or cannot be read. Create it and put articles into it, or set Corpus:Folder to the folder that holds them.", cause) =>
        Folder = folder;

    /// <summary>Full path of the folder that was looked for.</summary>
    public string Folder { get; }
}
