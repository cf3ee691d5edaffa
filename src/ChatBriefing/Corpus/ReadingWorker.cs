namespace ChatBriefing.Corpus;

/// <summary>The other side of a reader process: reads the files that come in until no more come.</summary>
public static class ReadingWorker
{
    /// <summary>Answers each file of <paramref name="files"/> with its reading; returns at the end of the stream.</summary>
    /// <exception cref="IOException">A stream is broken.</exception>
    public static void Run(Stream files, Stream readings)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(readings);
        while (ReadingMessages.ReadFile(files) is { } file)
        {
            var reading = FileReaders.Of(file.Path) is { } reader ? FileReaders.ReadHere(reader, file) : FileReading.Failed(file.Path, FileReaders.Missing(file.Path));
            ReadingMessages.WriteReading(readings, reading);
        }
    }
}
