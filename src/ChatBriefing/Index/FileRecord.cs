using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>What the index remembers of one file of the corpus: what it was read from, and what came of it.</summary>
/// <param name="Path">Path below the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Fingerprint">The <see cref="CorpusSource.Fingerprint"/> it was read at; empty for articles that came from no folder.</param>
/// <param name="Failures">What was left out, each with its reason.</param>
internal sealed record FileRecord(string Path, string Fingerprint, IReadOnlyList<ReadFailure> Failures)
{
    /// <summary>Its article; <see langword="null"/> when the file could not be read.</summary>
    public ArticleEntry? Article { get; init; }

    /// <summary>The abbreviations that its article defines, as <see cref="AbbreviationList"/> writes them.</summary>
    public string Abbreviations { get; init; } = string.Empty;

    /// <summary>What its article is recognised by in other copies, see <see cref="ShingleSketch"/>; empty for a short one.</summary>
    public IReadOnlyList<uint> Shingles { get; init; } = [];
}
