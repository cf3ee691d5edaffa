namespace ChatBriefing.Corpus;

/// <summary>An article's name: its path below the corpus folder with <c>/</c> between folders and without the extension.</summary>
/// <param name="Value">The path, compared ordinally.</param>
public readonly record struct ArticleId(string Value)
{
    /// <summary>The id of the article in the file at <paramref name="path"/>; files that differ only in their extension share one id.</summary>
    internal static ArticleId Of(string path) => new(path[..^Path.GetExtension(path).Length]);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
