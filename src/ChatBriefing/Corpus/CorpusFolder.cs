namespace ChatBriefing.Corpus;

/// <summary>The folder of source articles: finds its files, hashes them and reads each with the reader for its format.</summary>
internal sealed class CorpusFolder
{
    /// <summary>A hash over every file's path and content, which changes exactly when a file is added, changed, renamed or removed.</summary>
    public string Fingerprint(CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Number of files to read.</summary>
    public int CountFiles() => throw new NotImplementedException();

    /// <summary>Reads the files one after another in ordinal order of their paths; a file that fails is reported and stops nothing.</summary>
    public IEnumerable<FileReading> Read(CancellationToken cancellation) => throw new NotImplementedException();
}
