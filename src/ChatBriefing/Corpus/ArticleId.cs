namespace ChatBriefing.Corpus;

/// <summary>An article's name: its path below the corpus folder with <c>/</c> between folders and without the extension.</summary>
/// <param name="Value">The path, compared ordinally.</param>
public readonly record struct ArticleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
