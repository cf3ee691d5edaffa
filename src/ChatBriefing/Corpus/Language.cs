namespace ChatBriefing.Corpus;

/// <summary>A language that the analyzers know.</summary>
public enum Language
{
    /// <summary>English, code <c>en</c>; also used where no language can be recognised.</summary>
    English,

    /// <summary>French, code <c>fr</c>.</summary>
    French,
}
