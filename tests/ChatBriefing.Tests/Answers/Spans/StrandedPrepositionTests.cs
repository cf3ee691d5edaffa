using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class StrandedPrepositionTests
{
    [Theory]
    [InlineData("What is the plan contingent upon?", "The plan, contingent upon a safe harbour, may fail.", "a")]
    [InlineData("What does the captain complain about?", "The captain complained about coffee.", "coffee")]
    public void What_is_asked_for_follows_the_preposition(string question, string text, string word) => Assert.Equal(At(text, word), Find(question, text));

    [Theory]
    [InlineData("What does the captain complain about?", "The captain complained.")]
    [InlineData("What does the captain complain about?", "About noon the captain complained.")]
    [InlineData("What does the captain say?", "The captain complained about coffee.")]
    public void Elsewhere_nothing_is_told(string question, string text) => Assert.Equal(-1, Find(question, text));

    private static int At(string text, string word) => OneSentence.Read(text).At(word);

    private static int Find(string question, string text)
    {
        var sentence = OneSentence.Read(text, question);
        return StrandedPreposition.End(sentence.Question, sentence.Tokens, sentence.Match);
    }
}
