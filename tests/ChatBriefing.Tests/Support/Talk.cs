using ChatBriefing.Answers;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Support;

/// <summary>A conversation with a corpus that answers nothing, so that only the questions tell what is meant.</summary>
internal static class Talk
{
    /// <summary>How the last question of a conversation is read; as asked where it stands alone.</summary>
    /// <param name="answer">What answered the question before it, if anything did.</param>
    /// <param name="questions">The questions in order.</param>
    public static string Read(string[] questions, string? answer = null)
    {
        using var analyzer = new TextAnalyzer();
        using var index = IndexFolder.InMemory([], "none", analyzer, CancellationToken.None);
        var finder = new AnswerFinder(index, analyzer, new AnswersOptions());
        Turn? turn = null;
        foreach (var question in questions[..^1])
        {
            turn = finder.Remember(finder.Find(question, turn), turn);
        }

        return finder.Find(questions[^1], turn! with { ShortAnswer = answer }).ReadAs ?? questions[^1];
    }
}
