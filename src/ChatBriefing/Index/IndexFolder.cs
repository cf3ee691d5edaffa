using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Corpus;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace ChatBriefing.Index;

/// <summary>The index on disk: opens it when it still fits the corpus, and otherwise builds it anew beside the old state, which stays readable until the new one is complete.</summary>
internal sealed class IndexFolder(string path, CorpusFolder corpus, TextAnalyzer analyzer)
{
    /// <summary>The index of the corpus as it is now, and what was done to have it.</summary>
    /// <param name="progress">Told of each file while building.</param>
    /// <param name="cancellation">Stops the building; the old state stays.</param>
    /// <exception cref="IndexUnavailableException">The folder cannot be written, or another process is building there.</exception>
    public (ArticleIndex Index, IndexReport Report) Open(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var fingerprint = Fingerprint(corpus.Fingerprint(cancellation));
        var (existing, reason) = TryOpen(fingerprint);
        if (existing is not null)
        {
            return (existing, new IndexReport(RebuildReason.None, existing.ArticleCount, existing.SentenceCount, [.. existing.Failures()]));
        }

        try
        {
            using var directory = FSDirectory.Open(path);
            Rebuild(directory, fingerprint, reason == RebuildReason.Unreadable, progress, cancellation);
            var index = new ArticleIndex(FSDirectory.Open(path));
            return (index, new IndexReport(reason, index.ArticleCount, index.SentenceCount, [.. index.Failures()]));
        }
        catch (Exception e) when (e is LockObtainFailedException or IOException or UnauthorizedAccessException)
        {
            throw new IndexUnavailableException(path, e);
        }
    }

    /// <summary>Builds an index that lives in memory only, for tests, measurements and folders that cannot be written.</summary>
    public static ArticleIndex InMemory(IEnumerable<FileReading> readings, string fingerprint, TextAnalyzer analyzer, CancellationToken cancellation)
    {
        var directory = new RAMDirectory();
        Write(directory, readings, fingerprint, analyzer, null, 0, cancellation);
        return new ArticleIndex(directory);
    }

    private (ArticleIndex? Index, RebuildReason Reason) TryOpen(string fingerprint)
    {
        if (!System.IO.Directory.Exists(path) || !System.IO.Directory.EnumerateFiles(path, "segments*").Any())
        {
            return (null, RebuildReason.Missing);
        }

        try
        {
            var index = new ArticleIndex(FSDirectory.Open(path));
            if (index.Generation.Value == fingerprint)
            {
                return (index, RebuildReason.None);
            }

            index.Dispose();
            return (null, RebuildReason.Changed);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Lucene meets foreign bytes with whatever its decoders throw; all of it means one thing here.
            return (null, RebuildReason.Unreadable);
        }
    }

    private void Rebuild(FSDirectory directory, string fingerprint, bool clear, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        if (clear)
        {
            Clear(directory);
        }

        Write(directory, corpus.Read(cancellation), fingerprint, analyzer, progress, corpus.CountFiles(), cancellation);
    }

    private static void Write(
        Directory directory, IEnumerable<FileReading> readings, string fingerprint, TextAnalyzer analyzer, IProgress<IndexProgress>? progress, int total, CancellationToken cancellation)
    {
        using var writer = new IndexWriter(directory, IndexBuilder.Replacing());
        try
        {
            var builder = new IndexBuilder(writer, analyzer);
            var files = 0;
            foreach (var reading in readings)
            {
                cancellation.ThrowIfCancellationRequested();
                builder.Add(reading);
                progress?.Report(new IndexProgress(++files, total, reading.Path));
            }

            writer.ForceMerge(1);
            writer.SetCommitData(new Dictionary<string, string> { [CommitData.Fingerprint] = fingerprint, [CommitData.Abbreviations] = builder.Abbreviations.Write() });
            writer.Commit();
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    private static void Clear(FSDirectory directory)
    {
        foreach (var file in directory.ListAll().Where(IsLucene))
        {
            directory.DeleteFile(file);
        }
    }

    private static bool IsLucene(string file) => file.StartsWith("segments", StringComparison.Ordinal) || file.StartsWith('_') || file == IndexWriter.WRITE_LOCK_NAME;

    private static string Fingerprint(string corpus) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{corpus}\n{IndexFields.FormatVersion}")));
}
