using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>What must be written so that the index fits the corpus: the files that are new or changed, and the records that no longer hold.</summary>
/// <param name="Sources">All files of the corpus, in the order of their paths.</param>
/// <param name="Added">Files that the index does not know.</param>
/// <param name="Changed">Files whose content, facts or right to their name are no longer those that were read.</param>
/// <param name="Removed">Records of files that are gone.</param>
internal sealed record IndexPlan(IReadOnlyList<CorpusSource> Sources, IReadOnlyList<CorpusSource> Added, IReadOnlyList<CorpusSource> Changed, IReadOnlyList<FileRecord> Removed)
{
    /// <summary>Whether the index fits as it is.</summary>
    public bool IsEmpty => Added.Count + Changed.Count + Removed.Count == 0;

    /// <summary>The identity of the index once the plan is carried out.</summary>
    public Generation Generation => Generation.Of(CorpusSource.Together(Sources));

    /// <summary>The plan in figures and paths.</summary>
    public IndexChanges Changes => new(
        [.. Added.Select(source => source.Path)], [.. Changed.Select(source => source.Path)], [.. Removed.Select(record => record.Path)], Sources.Count - Added.Count - Changed.Count);

    /// <summary>What leads from what is indexed to what is there.</summary>
    public static IndexPlan Between(IEnumerable<FileRecord> indexed, IReadOnlyList<CorpusSource> sources)
    {
        var known = indexed.ToDictionary(record => record.Path);
        var (added, changed) = (new List<CorpusSource>(), new List<CorpusSource>());
        foreach (var source in sources)
        {
            if (!known.Remove(source.Path, out var record))
            {
                added.Add(source);
            }
            else if (record.Fingerprint != source.Fingerprint)
            {
                changed.Add(source);
            }
        }

        return new IndexPlan(sources, added, changed, [.. known.Values.OrderBy(record => record.Path, StringComparer.Ordinal)]);
    }
}
