using ChatBriefing.Answers.Citing;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>What there is to say to a question before it is decided whether to say it.</summary>
/// <param name="Ranked">The sentences, best first.</param>
/// <param name="Confidence">How sure the engine is of the first, from 0 to 1.</param>
/// <param name="Writer">Makes excerpts of them.</param>
internal sealed record Considered(List<Candidate> Ranked, double Confidence, ExcerptWriter Writer)
{
    /// <summary>The same for measuring, with the first <paramref name="sentences"/> sentences.</summary>
    public Measured Measured(int sentences) => new(Confidence, [.. Ranked.Take(sentences).Select(Measured)]);

    /// <summary>Where the words that answer stand in the article, if some were found.</summary>
    public static TextSpan? ShortAnswer(Candidate candidate) =>
        candidate.Span is { } span ? span with { Start = candidate.Passage.Span.Start + span.Start } : null;

    private MeasuredSentence Measured(Candidate candidate) =>
        new(Writer.ArticleOf(candidate.Passage).Id, Writer.Span(candidate.Passage), candidate.Passage.Span, ShortAnswer(candidate));
}
