namespace ChatBriefing.Index;

/// <summary>A text with its words: the one form from which both the index and a question's query are made.</summary>
/// <param name="Text">The text as given.</param>
/// <param name="Tokens">Its words in order.</param>
/// <param name="Terms">The analyzed form of each word, parallel to <paramref name="Tokens"/>.</param>
internal sealed record AnalyzedText(string Text, Token[] Tokens, string[] Terms)
{
    /// <summary>The word as it stands in the text.</summary>
    public ReadOnlySpan<char> Surface(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);
}
