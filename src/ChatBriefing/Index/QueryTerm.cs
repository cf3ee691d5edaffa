namespace ChatBriefing.Index;

/// <summary>A word to search for.</summary>
/// <param name="Term">Its analyzed form.</param>
/// <param name="Weight">How much it counts beside the others, above 0; 1 for a word of the question itself.</param>
internal readonly record struct QueryTerm(string Term, float Weight);
