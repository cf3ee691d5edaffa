namespace ChatBriefing.Index;

/// <summary>What stands between a word and the one before it; of several marks the most telling.</summary>
internal enum WordGap : byte
{
    /// <summary>White space only.</summary>
    None,

    /// <summary>No white space: a hyphen or an apostrophe, or nothing at all.</summary>
    Joined,

    /// <summary>A possessive ending of the word before.</summary>
    Possessive,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>An opening quotation mark.</summary>
    OpenQuote,

    /// <summary>A closing quotation mark.</summary>
    CloseQuote,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A dash, or a hyphen between spaces.</summary>
    Dash,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A full stop, an exclamation mark or a question mark.</summary>
    Stop,

    /// <summary>A currency sign that belongs to the word.</summary>
    Currency,

    /// <summary>A percent sign that belongs to the word before.</summary>
    Percent,

    /// <summary>Nothing before: the first word.</summary>
    Start,

    /// <summary>Any other mark.</summary>
    Other,
}
