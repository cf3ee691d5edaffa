using ChatBriefing.Evaluation;
using Spectre.Console;

namespace ChatBriefing.Host.Terminal;

/// <summary>Writes the figures of a question set as a table: the engine, plain BM25, and how far they are apart.</summary>
internal sealed class EvaluationTable(TextWriter output)
{
    private const string None = "–";

    private readonly Table _table = new Table { Border = TableBorder.Simple }
        .AddColumns(new TableColumn("%"), Right("ChatBriefing"), Right("plain BM25"), Right("difference"));

    /// <summary>Writes the whole report.</summary>
    public void Write(EvaluationFigures figures)
    {
        AddSearch(figures.Product, figures.Baseline);
        AddShortAnswers(figures.Product.ShortAnswers);
        AddRefusal(figures.Product.Refusal, figures.Baseline.Refusal);
        output.WriteLine(CleanText.Line($"{figures.Set}: {Count(figures.Questions, "question")} over {Count(figures.Articles, "article")}, {Count(figures.Sentences, "sentence")}."));
        Say(figures.Unanswerable, "left out, since no marked answer stands in their paragraph.");
        Say(figures.NotFound, "left out, since their paragraph stands in no article.");
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(_table);
        SayWithoutSmallWords(figures.ContentWordBaseline);
        output.WriteLine($"Time for an answer: p50 {figures.Latency.P50:0.0} ms, p95 {figures.Latency.P95:0.0} ms, p99 {figures.Latency.P99:0.0} ms ({figures.Latency.Questions} questions, one at a time).");
    }

    private void AddSearch(ContenderFigures product, ContenderFigures baseline)
    {
        Add("Paragraph first", product.ParagraphAt1, baseline.ParagraphAt1);
        Add("Paragraph among five", product.ParagraphAt5, baseline.ParagraphAt5);
        Add("Sentence first", product.SentenceAt1, baseline.SentenceAt1);
        Add("Sentence among five", product.SentenceAt5, baseline.SentenceAt5);
        Add("Sentence, mean reciprocal rank", product.MeanReciprocalRank, baseline.MeanReciprocalRank);
        Add("Sentence first, given paragraph", product.SentenceWithinParagraph, baseline.SentenceWithinParagraph);
        Add("Sentence first, nothing along", product.SentenceAloneAt1, baseline.SentenceAloneAt1);
        Row("Sentences per excerpt (number)", $"{product.SentencesPerExcerpt:0.00}", $"{baseline.SentencesPerExcerpt:0.00}", $"{product.SentencesPerExcerpt - baseline.SentencesPerExcerpt:+0.00;-0.00;0.00}");
    }

    private void AddShortAnswers(ShortAnswerFigures? product)
    {
        Add("Short answer exact", product?.ExactMatch, null);
        Add("Short answer F1", product?.F1, null);
        Add("Short answer exact, given par.", product?.ExactMatchWithinParagraph, null);
        Add("Short answer F1, given par.", product?.F1WithinParagraph, null);
    }

    private void AddRefusal(RefusalFigures? product, RefusalFigures? baseline)
    {
        if (product is not null)
        {
            Add("Refusal, area under the curve", product.AreaUnderCurve, baseline?.AreaUnderCurve);
            Add("Kept where a tenth off it pass", product.Kept, baseline?.Kept);
            Add($"Answered on the corpus ({product.Inside})", product.AnsweredInside, baseline?.AnsweredInside);
            Add($"Answered off the corpus ({product.Outside})", product.AnsweredOutside, baseline?.AnsweredOutside);
        }
    }

    private void Add(string name, double? product, double? baseline) => Row(name, Percent(product, "0.0"), Percent(baseline, "0.0"), Percent(product - baseline, "+0.0;-0.0;0.0"));

    private void Row(params string[] cells) => _table.AddRow([.. cells.Select(cell => new Text(cell))]);

    private void SayWithoutSmallWords(ContenderFigures plain) => output.WriteLine(
        $"BM25 without small words: paragraph first {100 * plain.ParagraphAt1:0.0}, among five {100 * plain.ParagraphAt5:0.0}; "
        + $"sentence first {100 * plain.SentenceAt1:0.0}, among five {100 * plain.SentenceAt5:0.0}, mean reciprocal rank {100 * plain.MeanReciprocalRank:0.0}.");

    private void Say(int number, string what)
    {
        if (number > 0)
        {
            output.WriteLine($"{Count(number, "question")} {what}");
        }
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();

    private static string Percent(double? share, string format) => share is { } value ? (100 * value).ToString(format) : None;
}
