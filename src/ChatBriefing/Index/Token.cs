using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>One word of an analyzed text.</summary>
/// <param name="Start">Offset in UTF-16 code units from the beginning of the analyzed text.</param>
/// <param name="Length">Length in UTF-16 code units, without a possessive ending or an elided article.</param>
/// <param name="Term">Hash of the analyzed form: equal words of one language have equal terms.</param>
/// <param name="Family">Hash of the first letters: words such as "negotiate" and "negotiations" share it.</param>
/// <param name="Traits">What the word looks like.</param>
/// <param name="Tag">The guessed part of speech.</param>
/// <param name="Class">What the word speaks of.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
internal readonly record struct Token(int Start, int Length, ulong Term, uint Family, TokenTraits Traits, WordTag Tag, WordClass Class, WordGap Gap)
{
    /// <summary>Offset just after the word.</summary>
    public int End => Start + Length;

    /// <summary>The word's place in the analyzed text.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether the word carries meaning of its own and is searched for.</summary>
    public bool IsContent => (Traits & TokenTraits.Function) == 0;

    /// <summary>Whether the word has the trait.</summary>
    public bool Is(TokenTraits trait) => (Traits & trait) != 0;
}
