using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>A word of something said in a conversation.</summary>
/// <param name="Surface">The word as written, without a possessive ending.</param>
/// <param name="Term">Its analyzed form.</param>
/// <param name="Token">Its place and look.</param>
internal readonly record struct Word(string Surface, string Term, Token Token)
{
    /// <summary>The word in lower case, with a straight apostrophe.</summary>
    public string Lower { get; } = Surface.ToLowerInvariant().Replace('’', '\'');

    /// <summary>Its place in the text.</summary>
    public TextSpan Span => Token.Span;

    /// <summary>Whether it carries meaning of its own.</summary>
    public bool IsContent => Token.IsContent;

    /// <summary>Whether it is written with a capital.</summary>
    public bool IsCapital => Token.Is(TokenTraits.Capital);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Token.Is(TokenTraits.Digit);
}
