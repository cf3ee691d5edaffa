using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>Which articles are copies of one story, such as a wire report on two sites: they are one witness, not two.</summary>
/// <remarks>Sketches are compared in bands (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4), so that time grows with the number of articles and not with its square.</remarks>
internal sealed class StoryCopies
{
    private const int RowsPerBand = 4;
    private const int Bands = ShingleSketch.Size / RowsPerBand;

    private readonly Dictionary<ArticleId, ArticleEntry[]> _stories = [];

    /// <summary>Compares all articles of a corpus.</summary>
    public StoryCopies(IReadOnlyList<FileRecord> files)
    {
        FileRecord[] articles = [.. files.Where(file => file.Article is not null && file.Shingles.Count == ShingleSketch.Size)];
        var parents = Enumerable.Range(0, articles.Length).ToArray();
        for (var band = 0; band < Bands; band++)
        {
            JoinAlike(articles, band, parents);
        }

        foreach (var story in articles.Select((file, i) => (file.Article, Root: Root(parents, i))).GroupBy(pair => pair.Root, pair => pair.Article!).Where(story => story.Count() > 1))
        {
            ArticleEntry[] copies = [.. story.OrderBy(entry => entry.Published ?? DateOnly.MaxValue).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)];
            Count++;
            foreach (var copy in copies)
            {
                _stories[copy.Id] = copies;
            }
        }
    }

    /// <summary>Number of stories that the corpus has more than once.</summary>
    public int Count { get; }

    /// <summary>All articles that tell the story of <paramref name="id"/>, itself included, the earliest first; empty where it is alone.</summary>
    public IReadOnlyList<ArticleEntry> Of(ArticleId id) => _stories.TryGetValue(id, out var copies) ? copies : [];

    /// <summary>Whether two articles tell one story.</summary>
    public bool AreCopies(ArticleId one, ArticleId other) => one == other || (_stories.TryGetValue(one, out var copies) && copies.Any(copy => copy.Id == other));

    private static void JoinAlike(FileRecord[] articles, int band, int[] parents)
    {
        var first = new Dictionary<(uint, uint, uint, uint), int>();
        for (var i = 0; i < articles.Length; i++)
        {
            var (sketch, at) = (articles[i].Shingles, band * RowsPerBand);
            var key = (sketch[at], sketch[at + 1], sketch[at + 2], sketch[at + 3]);
            if (!first.TryAdd(key, i) && ShingleSketch.Likeness(articles[first[key]].Shingles, sketch) >= ShingleSketch.Alike)
            {
                parents[Root(parents, i)] = Root(parents, first[key]);
            }
        }
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
        {
            i = parents[i] = parents[parents[i]];
        }

        return i;
    }
}
