namespace ChatBriefing.Index;

/// <summary>What the look of a word says about it, kept so that ranking never has to read the text again.</summary>
[Flags]
internal enum TokenTraits : byte
{
    /// <summary>A lower-case content word.</summary>
    None = 0,

    /// <summary>An article, preposition, pronoun, auxiliary or question word: not searched for.</summary>
    Function = 1,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 2,

    /// <summary>Has at least two letters, all capitals.</summary>
    Upper = 4,

    /// <summary>Begins with a digit.</summary>
    Digit = 8,

    /// <summary>Follows punctuation other than a hyphen or an apostrophe, so that no name or phrase runs across.</summary>
    AfterBreak = 16,
}
