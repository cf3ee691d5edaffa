namespace ChatBriefing.Corpus.Readers;

/// <summary>Reads articles of one format.</summary>
internal abstract class ArticleReader
{
    /// <summary>Most paragraphs of one article: far above any real one, and low enough to keep a hostile file harmless.</summary>
    public const int MaxParagraphs = 50_000;

    /// <summary>Whether the parser of this format is so large that a hostile file might hang or break it: its files are read apart where that is possible.</summary>
    public virtual bool IsFragile => false;

    /// <summary>The file name endings this reader reads, each with its dot; upper and lower case count alike.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>The article in <paramref name="file"/>, or the reason why there is none.</summary>
    public abstract FileReading Read(CorpusFile file);

    /// <summary>Makes the article of what a reader found: cuts the blocks into sentences, recognises the language, names it after its file if need be.</summary>
    /// <param name="file">The file that was read.</param>
    /// <param name="text">The text to store.</param>
    /// <param name="blocks">The paragraphs in reading order, not overlapping.</param>
    /// <param name="details">What the article says about itself.</param>
    /// <param name="notes">What had to be left out of it.</param>
    protected static FileReading Compose(
        CorpusFile file, string text, IReadOnlyList<ArticleBlock> blocks, ArticleDetails details, IReadOnlyList<ReadFailure> notes)
    {
        var paragraphs = Paragraphs(text, blocks);
        if (paragraphs.Count == 0)
        {
            return FileReading.Failed(file.Path, "There is no text in this file.");
        }

        if (paragraphs.Count > MaxParagraphs)
        {
            return FileReading.Failed(file.Path, $"The file has more than {MaxParagraphs:N0} paragraphs; split it into several articles.");
        }

        var article = new Article
        {
            Id = ArticleId.Of(file.Path),
            Title = details.Title ?? FileTitle.Of(file.Path),
            Text = text,
            Sha256 = file.Sha256,
            Paragraphs = paragraphs,
            Byline = details.Byline,
            Source = details.Source,
            Url = details.Url,
            Published = details.Published,
            Language = details.Language ?? LanguageGuess.Of(text),
            Kind = details.Kind,
        };
        return new FileReading(file.Path, article, [], notes);
    }

    /// <summary>Makes the article of the parts that a reader found, with a blank line between them.</summary>
    protected static FileReading Compose(CorpusFile file, IReadOnlyList<ArticlePart> parts, ArticleDetails details, IReadOnlyList<ReadFailure> notes)
    {
        var (text, blocks) = ArticleParts.LayOut(parts);
        return Compose(file, text, blocks, details, notes);
    }

    private static List<Paragraph> Paragraphs(string text, IReadOnlyList<ArticleBlock> blocks)
    {
        var paragraphs = new List<Paragraph>();
        for (var i = 0; i < blocks.Count && paragraphs.Count <= MaxParagraphs; i++)
        {
            var span = WhiteSpace.Trim(text, blocks[i].Span);
            if (span.Length > 0)
            {
                paragraphs.Add(new Paragraph(blocks[i].Role, span, SentenceSplitter.Split(text, span), blocks[i].Page));
            }
        }

        return paragraphs;
    }
}
