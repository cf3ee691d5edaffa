using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>One indexed sentence: its place in its article and its analyzed words.</summary>
internal sealed record Passage
{
    /// <summary>Lucene's number of the sentence's document; neighbours in an article have neighbouring numbers.</summary>
    public required int Doc { get; init; }

    /// <summary>Position of the sentence among all sentences of its article, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Place in the article's stored text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Position of its paragraph in the article, from 0.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Position within its paragraph, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Number of sentences in its paragraph.</summary>
    public required int ParagraphLength { get; init; }

    /// <summary>What its paragraph is.</summary>
    public required ParagraphRole Role { get; init; }

    /// <summary>Language it was analyzed in.</summary>
    public required Language Language { get; init; }

    /// <summary>Its words; offsets count from the beginning of the sentence.</summary>
    public required Token[] Tokens { get; init; }

    /// <summary>Lucene's number of the article's own document, which stands before its sentences.</summary>
    public int ArticleDoc => Doc - Ordinal - 1;

    /// <summary>Lucene's number of the first sentence of the paragraph.</summary>
    public int ParagraphDoc => Doc - Place;
}
