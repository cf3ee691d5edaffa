using System.Text.Json;
using ChatBriefing.Corpus;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBriefing.Index;

/// <summary>Writes articles into a Lucene index: per article one document for itself right after it one for each sentence, and one for the file.</summary>
internal sealed class IndexBuilder(IndexWriter writer, TextAnalyzer analyzer)
{
    private static readonly FieldType Words = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS };

    /// <summary>The settings of a writer that replaces whatever the folder held when it commits, and not before.</summary>
    public static IndexWriterConfig Replacing() => Config(OpenMode.CREATE);

    /// <summary>The settings of a writer that changes what the folder holds when it commits, and not before.</summary>
    public static IndexWriterConfig Adding() => Config(OpenMode.APPEND);

    /// <summary>Takes out all that was read from a file.</summary>
    public void Remove(string path) => writer.DeleteDocuments(new Term(IndexFields.Path, path));

    /// <summary>Adds what came of reading one file.</summary>
    /// <param name="reading">The article, or why there is none.</param>
    /// <param name="fingerprint">What the file was like when it was read.</param>
    public void Add(FileReading reading, string fingerprint)
    {
        var record = new FileRecord(reading.Path, fingerprint, reading.Failures);
        if (reading.Article is not { } article)
        {
            writer.AddDocument(Describe(record));
            return;
        }

        var documents = new List<IEnumerable<IIndexableField>> { Describe(article, reading) };
        documents.AddRange(Sentences(article, reading.Path));
        documents.Add(Describe(record with
        {
            Article = new ArticleEntry(article.Id, article.Title, article.Source, article.Published, article.Language, documents.Count - 1, article.Sha256),
            Abbreviations = AbbreviationList.Of(article, analyzer),
            Shingles = ShingleSketch.Of(article),
        }));
        writer.AddDocuments(documents);
    }

    private static IndexWriterConfig Config(OpenMode mode) => new(LuceneVersion.LUCENE_48, new BriefingAnalyzer(Language.English))
    {
        OpenMode = mode,
        Similarity = new ExactLengthSimilarity(),
        WriteLockTimeout = 0,

        // Counts must be those of an index made anew: no removed text may stay behind in a segment that is merged later.
        MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
    };

    private static IEnumerable<IIndexableField> Describe(FileRecord record) =>
    [
        new StringField(IndexFields.Type, IndexFields.Record, Field.Store.NO),
        PathOf(record.Path),
        Stored(IndexFields.Record, JsonSerializer.SerializeToUtf8Bytes(record, IndexJson.Default.FileRecord)),
    ];

    private static IEnumerable<IIndexableField> Describe(Article article, FileReading reading) =>
    [
        new StringField(IndexFields.Type, IndexFields.Article, Field.Store.NO),
        new StringField(IndexFields.ArticleKey, article.Id.Value, Field.Store.NO),
        PathOf(reading.Path),
        Stored(IndexFields.Article, JsonSerializer.SerializeToUtf8Bytes(article, IndexJson.Default.Article)),
        Stored(IndexFields.Facts, JsonSerializer.SerializeToUtf8Bytes([.. reading.Facts], IndexJson.Default.QuickFactArray)),
    ];

    private static StringField PathOf(string path) => new(IndexFields.Path, path, Field.Store.NO);

    private static StoredField Stored(string name, byte[] json) => new(name, json);

    private IEnumerable<IEnumerable<IIndexableField>> Sentences(Article article, string path)
    {
        var title = analyzer.Analyze(article.Title, article.Language);
        AnalyzedText[] context = [title];
        var ordinal = 0;
        for (var number = 0; number < article.Paragraphs.Count; number++)
        {
            var paragraph = article.Paragraphs[number];
            var sentences = Analyze(article, paragraph);
            if (paragraph.Role == ParagraphRole.Heading)
            {
                context = [title, .. sentences];
            }

            for (var place = 0; place < sentences.Length; place++)
            {
                var passage = new Passage
                {
                    Doc = -1,
                    Ordinal = ordinal++,
                    Span = paragraph.Sentences[place],
                    Paragraph = number,
                    Place = place,
                    ParagraphLength = sentences.Length,
                    Role = paragraph.Role,
                    Language = article.Language,
                    Tokens = sentences[place].Tokens,
                };
                yield return Fields(passage, sentences, context).Append(PathOf(path));
            }
        }
    }

    private AnalyzedText[] Analyze(Article article, Paragraph paragraph)
    {
        var texts = new AnalyzedText[paragraph.Sentences.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = analyzer.Analyze(paragraph.Sentences[i].In(article.Text), article.Language);
        }

        return texts;
    }

    private static IEnumerable<IIndexableField> Fields(Passage passage, AnalyzedText[] paragraph, AnalyzedText[] context)
    {
        var sentence = paragraph[passage.Place];
        yield return new BinaryDocValuesField(IndexFields.Passage, new BytesRef(PassageCodec.Write(passage)));
        yield return new BinaryDocValuesField(IndexFields.Text, new BytesRef(sentence.Text));
        if (passage.Role is ParagraphRole.Body or ParagraphRole.SourceLine)
        {
            yield return new Field(IndexFields.Sentence, new WordStream(sentence), Words);
            yield return new Field(IndexFields.Neighbours, new WordStream(Around(paragraph, passage.Place)), Words);
            yield return new Field(IndexFields.Paragraph, new WordStream(paragraph), Words);
            yield return new Field(IndexFields.Title, new WordStream(context), Words);
        }
    }

    private static AnalyzedText[] Around(AnalyzedText[] paragraph, int place) => (place > 0, place + 1 < paragraph.Length) switch
    {
        (true, true) => [paragraph[place - 1], paragraph[place + 1]],
        (true, false) => [paragraph[place - 1]],
        (false, true) => [paragraph[place + 1]],
        _ => [],
    };
}
