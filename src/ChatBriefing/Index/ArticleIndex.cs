using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBriefing.Corpus;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBriefing.Index;

/// <summary>One complete state of the index: searches sentences and gives back articles, quick facts and read failures.</summary>
/// <remarks>Never changes once opened; safe for use by several threads at once.</remarks>
internal sealed class ArticleIndex : IDisposable
{
    /// <summary>The fewest letters of an analyzed word that <see cref="Similar"/> takes for a slip of another.</summary>
    public const int ShortestSimilar = 5;

    private static readonly (string Field, float Weight)[] Searched =
    [
        (IndexFields.Sentence, 1.0f), (IndexFields.Paragraph, 0.9f), (IndexFields.Neighbours, 0.2f), (IndexFields.Title, 0.2f),
    ];

    private readonly Lucene.Net.Store.Directory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    private ArticleIndex(Lucene.Net.Store.Directory directory, DirectoryReader reader)
    {
        (_directory, _reader) = (directory, reader);
        _searcher = new IndexSearcher(_reader) { Similarity = new ExactLengthSimilarity() };
        Generation = new Generation(_reader.IndexCommit.UserData.TryGetValue(CommitData.Fingerprint, out var print) ? print : string.Empty);
        Files = [.. Documents(IndexFields.Type, IndexFields.Record).Select(doc => Stored(doc, IndexFields.Record, IndexJson.Default.FileRecord)!).OrderBy(file => file.Path, StringComparer.Ordinal)];
        Abbreviations = AbbreviationList.Read(Files.Select(file => file.Abbreviations));
        SentenceCount = _reader.GetDocCount(IndexFields.Sentence);
        AverageSentence = AverageLength(IndexFields.Sentence);
        AverageParagraph = AverageLength(IndexFields.Paragraph);
        Copies = new StoryCopies(Files);
        ArticleCount = Files.Count(file => file.Article is not null);
        Languages = [.. Files.Select(file => file.Article?.Language).OfType<Language>().Distinct().Order()];
    }

    /// <summary>What identifies this state: equal for equal corpus, analyzer and format.</summary>
    public Generation Generation { get; }

    /// <summary>Every file of the corpus, read or not, in ordinal order of the paths.</summary>
    public IReadOnlyList<FileRecord> Files { get; }

    /// <summary>Which articles tell one story.</summary>
    public StoryCopies Copies { get; }

    /// <summary>Abbreviations that the articles define themselves, as analyzed forms with the words that spell them out.</summary>
    public IReadOnlyList<(string Short, string[] Words)> Abbreviations { get; }

    /// <summary>Number of sentences that can be found.</summary>
    public int SentenceCount { get; }

    /// <summary>Mean number of content words of a sentence; 1 for an empty index.</summary>
    public float AverageSentence { get; }

    /// <summary>Mean number of content words of the paragraph that a sentence stands in; 1 for an empty index.</summary>
    public float AverageParagraph { get; }

    /// <summary>Number of articles.</summary>
    public int ArticleCount { get; }

    /// <summary>The languages that the articles are written in.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>Opens the last commit of <paramref name="directory"/>, which goes with the index: it is closed with it, or at once where it cannot be read.</summary>
    public static ArticleIndex Open(Lucene.Net.Store.Directory directory)
    {
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.Open(directory);
            return new ArticleIndex(directory, reader);
        }
        catch
        {
            reader?.Dispose();
            directory.Dispose();
            throw;
        }
    }

    /// <summary>The sentences that fit the terms best, best first; equal scores in the order of the corpus.</summary>
    /// <param name="terms">The words to search for.</param>
    /// <param name="limit">How many sentences to give back, at most.</param>
    public Hit[] Search(IReadOnlyList<QueryTerm> terms, int limit)
    {
        if (terms.Count == 0 || SentenceCount == 0)
        {
            return [];
        }

        var found = _searcher.Search(Query(terms), limit).ScoreDocs;
        return Array.ConvertAll(found, hit => new Hit(hit.Doc, hit.Score));
    }

    /// <summary>All sentences from document <paramref name="first"/> up to <paramref name="end"/> (excluded), best first; those that no term fits come last, with the score 0.</summary>
    public Hit[] SearchAmong(IReadOnlyList<QueryTerm> terms, int first, int end)
    {
        if (end <= first)
        {
            return [];
        }

        var found = _searcher.Search(Query(terms), DocumentRange.Filter(first, end), end - first).ScoreDocs;
        var hits = Array.ConvertAll(found, hit => new Hit(hit.Doc, hit.Score));
        var others = Enumerable.Range(first, end - first).Except(found.Select(hit => hit.Doc));
        return [.. hits, .. others.Select(doc => new Hit(doc, 0))];
    }

    /// <summary>The document of an article, right after which those of its sentences follow in order; -1 where the corpus has no such article.</summary>
    public int DocumentOf(ArticleId id) => Documents(IndexFields.ArticleKey, id.Value).FirstOrDefault(-1);

    /// <summary>The documents of the sentences in a stretch of an article: the first, and the one after the last.</summary>
    public (int First, int End) SentencesOf(ArticleId id, TextSpan stretch)
    {
        foreach (var doc in Documents(IndexFields.ArticleKey, id.Value))
        {
            var sentences = ArticleAt(doc).Paragraphs.SelectMany(paragraph => paragraph.Sentences).ToArray();
            var first = doc + 1 + sentences.Count(sentence => sentence.End <= stretch.Start);
            return (first, first + sentences.Count(sentence => sentence.Overlaps(stretch)));
        }

        return (0, 0);
    }

    /// <summary>In how many sentences the analyzed word stands.</summary>
    public int SentencesWith(string term) => _reader.DocFreq(new Term(IndexFields.Sentence, term));

    /// <summary>Inverse document frequency (as in BM25) of a word that stands in that many sentences; for a word in none, that of a word in one.</summary>
    public float Rarity(int sentences) =>
        (float)Math.Log(1 + ((SentenceCount - Math.Max(sentences, 1) + 0.5) / (Math.Max(sentences, 1) + 0.5)));

    /// <summary>The indexed word that <paramref name="term"/> was probably meant to be: one slip away, after the same first letter; the commonest of them.</summary>
    public string? Similar(string term)
    {
        if (term.Length < ShortestSimilar || MultiFields.GetTerms(_reader, IndexFields.Sentence) is not { } terms)
        {
            return null;
        }

        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(IndexFields.Sentence, term), 1, 1, true);
        var (best, count) = ((string?)null, 0);
        while (near.MoveNext())
        {
            if (near.DocFreq > count)
            {
                (best, count) = (near.Term.Utf8ToString(), near.DocFreq);
            }
        }

        return best;
    }

    /// <summary>A reader of passages for one question.</summary>
    public PassageReader Passages() => new(_reader);

    /// <summary>The article of document <paramref name="doc"/>, as found through <see cref="Passage.ArticleDoc"/>.</summary>
    public Article ArticleAt(int doc) => Stored(doc, IndexFields.Article, IndexJson.Default.Article)!;

    /// <summary>The article called <paramref name="id"/>, if the corpus has it.</summary>
    public Article? Find(ArticleId id) =>
        Documents(IndexFields.ArticleKey, id.Value).Select(ArticleAt).FirstOrDefault();

    /// <summary>All articles in the order of the corpus, without their texts.</summary>
    public IEnumerable<ArticleEntry> Entries() => Files.Select(file => file.Article).OfType<ArticleEntry>();

    /// <summary>All quick facts in the order of the corpus.</summary>
    public IEnumerable<QuickFact> Facts() => Entries()
        .SelectMany(entry => Documents(IndexFields.ArticleKey, entry.Id.Value))
        .SelectMany(doc => Stored(doc, IndexFields.Facts, IndexJson.Default.QuickFactArray) ?? []);

    /// <summary>The files and facts that were left out of this state.</summary>
    public IEnumerable<ReadFailure> Failures() => Files.SelectMany(file => file.Failures);

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private float AverageLength(string field) => MultiFields.GetTerms(_reader, field) is { DocCount: > 0 } terms ? Math.Max(1, (float)terms.SumTotalTermFreq / terms.DocCount) : 1;

    private static BooleanQuery Query(IReadOnlyList<QueryTerm> terms)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var term in terms)
        {
            foreach (var (field, weight) in Searched)
            {
                query.Add(new TermQuery(new Term(field, term.Term)) { Boost = weight * term.Weight }, Occur.SHOULD);
            }
        }

        return query;
    }

    private IEnumerable<int> Documents(string field, string value)
    {
        var live = MultiFields.GetLiveDocs(_reader);
        var found = MultiFields.GetTermDocsEnum(_reader, live, field, new BytesRef(value), DocsFlags.NONE);
        while (found is not null && found.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            yield return found.DocID;
        }
    }

    private T? Stored<T>(int doc, string field, JsonTypeInfo<T> type)
    {
        var visitor = new DocumentStoredFieldVisitor(field);
        _reader.Document(doc, visitor);
        var bytes = visitor.Document.GetBinaryValue(field);
        return bytes is null ? default : JsonSerializer.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), type);
    }
}
