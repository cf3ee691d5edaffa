using ChatBriefing.Answers.Citing;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers;

/// <summary>What there is to say to a question before it is decided whether to say it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Stated">What quick facts state in answer to the very question.</param>
/// <param name="Ranked">The sentences, best first.</param>
/// <param name="Confidence">How sure the engine is of the first, from 0 to 1.</param>
/// <param name="Passages">Reads the sentences beside them.</param>
/// <param name="Writer">Makes excerpts of what is quoted of them.</param>
internal sealed record Considered(Question Question, IReadOnlyList<Quotation> Stated, List<Candidate> Ranked, double Confidence, PassageReader Passages, ExcerptWriter Writer)
{
    /// <summary>Chooses what is quoted.</summary>
    public QuotationChoice Quotations => new(Stated, Ranked, Writer, Passages);

    /// <summary>The best sentence and others, none of them quoted before: as many as are wanted, or of them only those that answer about as well.</summary>
    /// <param name="most">How many are wanted.</param>
    /// <param name="asWell">Whether only those are shown that answer about as well as the best.</param>
    /// <param name="answers">Whether the best answers at all, besides what quick facts state.</param>
    public List<Quotation> Shown(int most, bool asWell, bool answers = true) => Quotations.Best(most, asWell, answers).ConvertAll(Answering);

    /// <summary>The first excerpts that would be shown, for measuring.</summary>
    public Measured MeasuredAsShown(int excerpts) => new(Confidence, [.. Shown(excerpts, asWell: false).Select(Measured)]);

    /// <summary>The same for measuring, with the first <paramref name="sentences"/> sentences.</summary>
    public Measured Measured(int sentences) => new(Confidence, [.. Ranked.Take(sentences).Select(candidate => Measured(Answering(Quotations.Of(candidate))))]);

    private Quotation Answering(Quotation quotation) => quotation with { Answer = quotation.Answer ?? ShortAnswer(quotation.Candidate) };

    /// <summary>Where the words that answer stand in the article, if some were found that can be shown; whether something is so is answered by the whole sentence.</summary>
    private TextSpan? ShortAnswer(Candidate candidate) =>
        Question.Kind != QuestionKind.YesNo && ShownSpan.Sure(Question, candidate) is { } shown && (candidate.Passage.Language == Question.Language || ForeignSpan.Fits(Question, candidate.Passage.Tokens, candidate.Match, shown))
            ? shown.Span with { Start = candidate.Passage.Span.Start + shown.Span.Start }
            : null;

    private MeasuredSentence Measured(Quotation quotation) =>
        new(Writer.ArticleOf(quotation.First).Id, quotation.Span, quotation.Candidate.Passage.Span, quotation.Answer);
}
