using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>A sentence to be quoted, with the sentences of its paragraph that are quoted along.</summary>
/// <param name="Candidate">The sentence that answers.</param>
/// <param name="First">The first sentence of the quote.</param>
/// <param name="Last">The last sentence of the quote.</param>
internal sealed record Quotation(Candidate Candidate, Passage First, Passage Last)
{
    /// <summary>The words that answer, named by a quick fact or found, as a place in the article's stored text; <see langword="null"/> where none can be shown.</summary>
    public TextSpan? Answer { get; init; }

    /// <summary>Its place in the article's stored text.</summary>
    public TextSpan Span => TextSpan.Between(First.Span.Start, Last.Span.End);
}
