namespace ChatBriefing.Index;

/// <summary>A sentence that a search found.</summary>
/// <param name="Doc">Lucene's number of the sentence's document.</param>
/// <param name="Score">The BM25 scores of its fields, weighted and added up.</param>
internal readonly record struct Hit(int Doc, float Score);
