namespace ChatBriefing.Answers.Questions;

/// <summary>What a term does in its question.</summary>
internal enum TermRole : byte
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>It names what is asked for.</summary>
    Head,

    /// <summary>It is the main verb.</summary>
    Verb,

    /// <summary>It is a name or a number.</summary>
    Name,
}
