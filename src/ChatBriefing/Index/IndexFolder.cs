using ChatBriefing.Corpus;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace ChatBriefing.Index;

/// <summary>The index on disk: opens it, and brings it up to date with the corpus in one commit, until which the old state stays whole and readable.</summary>
internal sealed class IndexFolder(string path, CorpusFolder corpus, TextAnalyzer analyzer)
{
    /// <summary>The index of the corpus as it is now, and what was done to have it.</summary>
    /// <param name="progress">Told of each file that is read.</param>
    /// <param name="cancellation">Stops the reading; the old state stays.</param>
    /// <exception cref="IndexUnavailableException">The folder cannot be written, or another process is writing there.</exception>
    public (ArticleIndex Index, IndexReport Report) Open(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var (existing, reason) = TryOpen();
        if (existing is null)
        {
            return Rebuild(reason, progress, cancellation);
        }

        try
        {
            var plan = Plan(existing, cancellation);
            if (plan.IsEmpty)
            {
                return (existing, IndexReport.Of(existing, RebuildReason.None, plan.Changes));
            }

            using (existing)
            {
                return Update(plan, progress, cancellation);
            }
        }
        catch
        {
            existing.Dispose();
            throw;
        }
    }

    /// <summary>The index as it was left, without a look at the corpus; <see langword="null"/> where there is none that can be read.</summary>
    public ArticleIndex? OpenAsIs() => TryOpen().Index;

    /// <summary>Size on disk in bytes, also while the index is being written.</summary>
    public long Bytes => System.IO.Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles().Sum(Size) : 0;

    /// <summary>What has changed in the corpus since <paramref name="index"/> was written.</summary>
    public IndexPlan Plan(ArticleIndex index, CancellationToken cancellation) => IndexPlan.Between(index.Files, corpus.Survey(cancellation));

    /// <summary>Carries out a plan for the index that is on disk, and opens the outcome.</summary>
    /// <param name="plan">What to read and what to take out.</param>
    /// <param name="progress">Told of each file that is read.</param>
    /// <param name="cancellation">Stops the reading; the old state stays.</param>
    /// <exception cref="IndexUnavailableException">The folder cannot be written, or another process is writing there.</exception>
    public (ArticleIndex Index, IndexReport Report) Update(IndexPlan plan, IProgress<IndexProgress>? progress, CancellationToken cancellation) => Guarded(() =>
    {
        using var directory = FSDirectory.Open(path);
        Write(directory, IndexBuilder.Adding(), plan, progress, cancellation);
        return Opened(RebuildReason.None, plan);
    });

    /// <summary>Builds an index that lives in memory only, for tests and measurements.</summary>
    public static ArticleIndex InMemory(IEnumerable<FileReading> readings, string fingerprint, TextAnalyzer analyzer, CancellationToken cancellation)
    {
        var directory = new RAMDirectory();
        Commit(directory, IndexBuilder.Replacing(), Generation.Of(fingerprint), builder =>
        {
            foreach (var reading in readings)
            {
                cancellation.ThrowIfCancellationRequested();
                builder.Add(reading, string.Empty);
            }
        }, analyzer);
        return ArticleIndex.Open(directory);
    }

    private (ArticleIndex Index, IndexReport Report) Rebuild(RebuildReason reason, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var plan = IndexPlan.Between([], corpus.Survey(cancellation));
        return Guarded(() =>
        {
            using var directory = FSDirectory.Open(path);
            if (reason == RebuildReason.Unreadable)
            {
                Clear(directory);
            }

            Write(directory, IndexBuilder.Replacing(), plan, progress, cancellation);
            return Opened(reason, plan);
        });
    }

    private T Guarded<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is LockObtainFailedException or IOException or UnauthorizedAccessException)
        {
            throw new IndexUnavailableException(path, e);
        }
    }

    private (ArticleIndex Index, IndexReport Report) Opened(RebuildReason reason, IndexPlan plan)
    {
        var index = ArticleIndex.Open(FSDirectory.Open(path));
        return (index, IndexReport.Of(index, reason, plan.Changes));
    }

    private (ArticleIndex? Index, RebuildReason Reason) TryOpen()
    {
        if (!System.IO.Directory.Exists(path) || !System.IO.Directory.EnumerateFiles(path, "segments*").Any())
        {
            return (null, RebuildReason.Missing);
        }

        try
        {
            using var directory = FSDirectory.Open(path);
            return CommitData.IsReadable(SegmentsOf(directory).UserData) ? (ArticleIndex.Open(FSDirectory.Open(path)), RebuildReason.None) : (null, RebuildReason.Outdated);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Lucene meets foreign bytes with whatever its decoders throw; all of it means one thing here.
            return (null, RebuildReason.Unreadable);
        }
    }

    private static SegmentInfos SegmentsOf(FSDirectory directory)
    {
        var segments = new SegmentInfos();
        segments.Read(directory);
        return segments;
    }

    private void Write(FSDirectory directory, IndexWriterConfig config, IndexPlan plan, IProgress<IndexProgress>? progress, CancellationToken cancellation) =>
        Commit(directory, config, plan.Generation, builder =>
        {
            foreach (var record in plan.Removed)
            {
                builder.Remove(record.Path);
            }

            CorpusSource[] toRead = [.. plan.Changed, .. plan.Added];
            for (var done = 0; done < toRead.Length; done++)
            {
                cancellation.ThrowIfCancellationRequested();
                builder.Remove(toRead[done].Path);
                builder.Add(corpus.Read(toRead[done]), toRead[done].Fingerprint);
                progress?.Report(new IndexProgress(done + 1, toRead.Length, toRead[done].Path));
            }
        }, analyzer);

    private static void Commit(Directory directory, IndexWriterConfig config, Generation generation, Action<IndexBuilder> write, TextAnalyzer analyzer)
    {
        using var writer = new IndexWriter(directory, config);
        try
        {
            write(new IndexBuilder(writer, analyzer));
            if (config.OpenMode == OpenMode.CREATE)
            {
                writer.ForceMerge(1);
            }
            else
            {
                writer.ForceMergeDeletes();
            }

            writer.SetCommitData(CommitData.Of(generation));
            writer.Commit();
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    private static long Size(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            // A merge has removed it since the folder was listed.
            return 0;
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
}
