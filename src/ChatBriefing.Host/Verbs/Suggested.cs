using ChatBriefing.Host.Terminal;

namespace ChatBriefing.Host.Verbs;

/// <summary>Names three questions to try.</summary>
internal static class Suggested
{
    /// <summary>Writes them, if the corpus suggests any.</summary>
    public static void Write(Briefing briefing, TextWriter output)
    {
        var questions = briefing.Suggestions(3);
        if (questions.Count > 0)
        {
            output.WriteLine("Try:");
        }

        foreach (var question in questions)
        {
            output.WriteLine($"  {CleanText.Line(question)}");
        }
    }
}
