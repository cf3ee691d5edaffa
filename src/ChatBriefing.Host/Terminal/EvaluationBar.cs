using ChatBriefing.Evaluation;
using Spectre.Console;

namespace ChatBriefing.Host.Terminal;

/// <summary>Shows how far measuring has come, where somebody looks.</summary>
internal sealed class EvaluationBar(ProgressTask task) : IProgress<EvaluationProgress>
{
    /// <summary>Runs the measuring with a bar on the terminal behind <paramref name="output"/>, or silently where it is none.</summary>
    public static async Task<EvaluationFigures> ShowAsync(TextWriter output, Func<IProgress<EvaluationProgress>?, Task<EvaluationFigures>> measure)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        return console.Profile.Out.IsTerminal
            ? await console.Progress().AutoClear(true).StartAsync(shown => measure(new EvaluationBar(shown.AddTask("Asking"))))
            : await measure(null);
    }

    /// <inheritdoc/>
    public void Report(EvaluationProgress value)
    {
        task.MaxValue = value.Total;
        task.Value = value.Done;
    }
}
