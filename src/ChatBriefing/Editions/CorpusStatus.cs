using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Editions;

/// <summary>What the corpus holds at a moment, and how its indexing goes.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Sentences">Number of sentences that can be found.</param>
/// <param name="Languages">Number of articles in each language.</param>
/// <param name="Oldest">The earliest day of publication that an article states.</param>
/// <param name="Newest">The latest.</param>
/// <param name="Undated">Articles that state none.</param>
/// <param name="Stories">Stories that the corpus has more than once.</param>
/// <param name="Failures">Number of things left out.</param>
/// <param name="IndexBytes">Size of the index on disk.</param>
/// <param name="Generation">The state's identity.</param>
/// <param name="LastRun">The last complete look at the folder since the program began; <see langword="null"/> before the first.</param>
/// <param name="Running">How far a run under way has come.</param>
public sealed record CorpusStatus(
    int Articles,
    int Sentences,
    IReadOnlyDictionary<Language, int> Languages,
    DateOnly? Oldest,
    DateOnly? Newest,
    int Undated,
    int Stories,
    int Failures,
    long IndexBytes,
    Generation Generation,
    ReindexReport? LastRun,
    IndexProgress? Running);
