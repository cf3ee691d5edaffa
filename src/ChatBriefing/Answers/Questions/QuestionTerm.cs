using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Questions;

/// <summary>A content word of a question, with what it may be recognised by in a sentence.</summary>
internal sealed record QuestionTerm
{
    private const float CueShare = 0.15f;
    private const float ContextShare = 0.3f;

    /// <summary>The word as it was written.</summary>
    public required string Surface { get; init; }

    /// <summary>Its place in the question.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it does in the question.</summary>
    public required TermRole Role { get; init; }

    /// <summary>Its analyzed form.</summary>
    public required string Term { get; init; }

    /// <summary>Hash of <see cref="Term"/>.</summary>
    public required ulong Hash { get; init; }

    /// <summary>Hash of its first letters.</summary>
    public required uint Family { get; init; }

    /// <summary>Whether it is a name or a number, which only its own relatives and translations can stand in for.</summary>
    public required bool IsName { get; init; }

    /// <summary>Whether it only says what is asked for ("year", "worth") and need not stand in the answer.</summary>
    public required bool IsCue { get; init; }

    /// <summary>Whether it is the verb of a phrase of small words that says something else than the verb does: "take over" is not "take".</summary>
    public bool IsIdiom { get; init; }

    /// <summary>Whether it is no word of the question itself but of the conversation around it, and only helps to find the right place.</summary>
    public bool IsContext { get; init; }

    /// <summary>Inverse document frequency over the sentences of the corpus; high for a word that is rare or missing.</summary>
    public required float Rarity { get; init; }

    /// <summary>What it counts for in a sentence: its rarity, much less where it only says what is asked for or what was spoken of.</summary>
    public float Weight => (IsContext ? ContextShare : IsCue ? CueShare : 1) * Rarity;

    /// <summary>Whether any sentence of the corpus holds it, or what spells it out or translates it, or for a country what stands for it.</summary>
    public required bool InCorpus { get; init; }

    /// <summary>Whether the corpus has nothing for it, and nothing that it may be a slip of.</summary>
    public bool IsUnknown => this is { InCorpus: false, CorrectedTo: null };

    /// <summary>Words of the corpus that name the same thing, in either language: "DRC" and "Congolese" for "Congo".</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Hashes of <see cref="Aliases"/>.</summary>
    public required ulong[] AliasHashes { get; init; }

    /// <summary>Words of the corpus that mean nearly the same, in either language, or the corrected spelling of a mistyped word.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Hashes of <see cref="Related"/>.</summary>
    public required ulong[] RelatedHashes { get; init; }

    /// <summary>Analyzed words that together spell the term out ("United", "States" for "US"); all of them are needed.</summary>
    public required IReadOnlyList<string> SpelledOutWords { get; init; }

    /// <summary>Hashes of <see cref="SpelledOutWords"/>.</summary>
    public required ulong[] SpelledOut { get; init; }

    /// <summary>Hashes of the words that cannot be true of a thing of which it is: "west" of "east".</summary>
    public ulong[] Opposites { get; init; } = [];

    /// <summary>The corpus word it was probably meant to be, when it stands in no article.</summary>
    public string? CorrectedTo { get; init; }
}
