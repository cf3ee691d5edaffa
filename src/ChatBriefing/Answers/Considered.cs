using ChatBriefing.Answers.Citing;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers;

/// <summary>What there is to say to a question before it is decided whether to say it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Ranked">The sentences, best first.</param>
/// <param name="Confidence">How sure the engine is of the first, from 0 to 1.</param>
/// <param name="Writer">Makes excerpts of them.</param>
internal sealed record Considered(Question Question, List<Candidate> Ranked, double Confidence, ExcerptWriter Writer)
{
    // In units of the ranking score: e to this power is how many times likelier the first sentence is to be the right one.
    private const float AboutAsWell = 1.5f;

    /// <summary>The best sentence and others, none of them quoted before: as many as are wanted, or of them only those that answer about as well.</summary>
    public List<Candidate> Shown(int most, bool asWell)
    {
        var (shown, spans, texts) = (new List<Candidate>(), new List<(int Article, TextSpan Span)>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var candidate in Ranked)
        {
            if (shown.Count == most || (asWell && candidate.Score < Ranked[0].Score - AboutAsWell))
            {
                break;
            }

            var article = candidate.Passage.ArticleDoc;
            if (!Quoted(article, candidate.Passage.Span) && texts.Add(Writer.Text(candidate.Passage)) && !shown.Exists(other => Writer.Repeats(other, candidate)))
            {
                candidate.QuotedAlone = Quoted(article, Writer.Span(candidate));
                shown.Add(candidate);
                spans.Add((article, Writer.Span(candidate)));
            }
        }

        return shown;

        bool Quoted(int article, TextSpan span) => spans.Exists(other => other.Article == article && other.Span.Overlaps(span));
    }

    /// <summary>The first excerpts that would be shown, for measuring.</summary>
    public Measured MeasuredAsShown(int excerpts) => new(Confidence, [.. Shown(excerpts, asWell: false).Select(Measured)]);

    /// <summary>The same for measuring, with the first <paramref name="sentences"/> sentences.</summary>
    public Measured Measured(int sentences) => new(Confidence, [.. Ranked.Take(sentences).Select(Measured)]);

    /// <summary>Where the words that answer stand in the article, if some were found that can be shown; whether something is so is answered by the whole sentence.</summary>
    public TextSpan? ShortAnswer(Candidate candidate) =>
        Question.Kind != QuestionKind.YesNo && ShownSpan.Of(Question, candidate) is { } shown && (candidate.Passage.Language == Question.Language || ForeignSpan.Fits(Question, candidate.Passage.Tokens, candidate.Match, shown))
            ? shown.Span with { Start = candidate.Passage.Span.Start + shown.Span.Start }
            : null;

    private MeasuredSentence Measured(Candidate candidate) =>
        new(Writer.ArticleOf(candidate.Passage).Id, Writer.Span(candidate), candidate.Passage.Span, ShortAnswer(candidate));
}
