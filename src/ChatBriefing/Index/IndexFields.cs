namespace ChatBriefing.Index;

/// <summary>The names of everything kept in the Lucene index, and the version of their layout.</summary>
internal static class IndexFields
{
    /// <summary>Raised whenever analysis or layout changes, so that an index of an older build is made anew.</summary>
    public const int FormatVersion = 6;

    /// <summary>Searched: the words of the sentence itself.</summary>
    public const string Sentence = "sentence";

    /// <summary>Searched: the words of the sentence before and the one after, within the paragraph.</summary>
    public const string Neighbours = "neighbours";

    /// <summary>Searched: the words of the whole paragraph.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>Searched: the words of the article's title and of the heading above the paragraph.</summary>
    public const string Title = "title";

    /// <summary>Doc values of a sentence: its place and its tokens, as <see cref="PassageCodec"/> writes them.</summary>
    public const string Passage = "passage";

    /// <summary>Doc values of a sentence: its text in UTF-8.</summary>
    public const string Text = "text";

    /// <summary>Stored on an article's document: the article as JSON.</summary>
    public const string Article = "article";

    /// <summary>Stored on an article's document: its quick facts as JSON.</summary>
    public const string Facts = "facts";

    /// <summary>Stored on a document of its own, one for each file of the corpus: its <see cref="FileRecord"/> as JSON.</summary>
    public const string Record = "record";

    /// <summary>Searched: which sort of document it is, <see cref="Article"/> or <see cref="Record"/>; sentences have none.</summary>
    public const string Type = "type";

    /// <summary>Searched: the id of the article.</summary>
    public const string ArticleKey = "id";

    /// <summary>Searched: the path of the file that the document was read from, by which it is taken out again.</summary>
    public const string Path = "path";
}
