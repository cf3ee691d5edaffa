using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class InfinitiveTests
{
    [Theory]
    [InlineData("What did the mayor invite the firm to do?", "In a letter, the mayor invited the firm to rebuild the pier, at its own cost.", "rebuild the pier")]
    [InlineData("What did she urge them to do?", "She urged them to leave at once.", "leave at once")]
    public void What_somebody_is_asked_to_do_stands_behind_to(string question, string text, string deed) => Assert.Equal(deed, Find(question, text));

    [Theory]
    [InlineData("What did the mayor invite the firm to do?", "The mayor invited the firm.")]
    [InlineData("What did the mayor invite the firm to do?", "The mayor invited the firm; he wanted to rest.")]
    [InlineData("Whom did the mayor invite?", "The mayor invited the firm to rebuild the pier.")]
    public void Nothing_is_found_elsewhere(string question, string text) => Assert.Null(Find(question, text));

    private static string? Find(string question, string text)
    {
        var sentence = OneSentence.Read(text, question);
        return Infinitive.Find(sentence.Question, sentence.Tokens, sentence.Match, text)?.In(text);
    }
}
