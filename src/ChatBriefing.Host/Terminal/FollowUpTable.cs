using ChatBriefing.Evaluation;
using Spectre.Console;

namespace ChatBriefing.Host.Terminal;

/// <summary>Writes how well follow-ups are read as a table: the engine in three conditions, three baselines, and the most that can be had.</summary>
internal sealed class FollowUpTable(TextWriter output)
{
    private readonly Table _table = new Table { Border = TableBorder.Simple }
        .AddColumns(new TableColumn("%"), Right("recall"), Right("over all words"), Right("precision"), Right("spoiled"));

    /// <summary>Writes the whole report.</summary>
    public void Write(FollowUpFigures figures)
    {
        Add("After the rewrites", figures.AfterRewrites);
        Add("After rewrites and answers", figures.AfterRewritesAndAnswers);
        Add("After own readings", figures.AfterOwnReadings);
        Add("Baseline: as asked", figures.AsAsked);
        Add("Baseline: previous question", figures.WithPreviousQuestion);
        Add("Baseline: and its answer", figures.WithPreviousQuestionAndAnswer);
        Add("Ceiling: all questions before", figures.WithAllQuestions);
        output.WriteLine($"Dialogues: {figures.Dialogues}. Follow-ups that lean on what was said: {figures.Leaning}; that stand alone: {figures.StandingAlone}.");
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(_table);
    }

    private void Add(string name, FollowUpScore score) =>
        _table.AddRow(new Text(name), Percent(score.Recall), Percent(score.MicroRecall), Percent(score.Precision), Percent(score.Spoiled));

    private static Text Percent(double share) => new((100 * share).ToString("0.0"));

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();
}
