using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("Which minerals does the east hold?", "The east is believed to hold reserves of vital minerals such as cobalt, lithium and tin.", "cobalt, lithium and tin")]
    [InlineData("Which minerals does the east hold?", "Minerals including cobalt and tin are found there.", "cobalt and tin")]
    [InlineData("Which minerals does the east hold?", "It sells minerals such as tin; oil is rare.", "tin")]
    public void The_whole_list_behind_what_is_asked_for_is_found(string question, string text, string list) => Assert.Equal(list, Find(question, text));

    [Theory]
    [InlineData("Which minerals does the east hold?", "The east holds minerals.")]
    [InlineData("Which rebels hold the east?", "Rebels hold minerals such as tin.")]
    [InlineData("Who sells minerals?", "Firms sell minerals such as tin.")]
    [InlineData("Which minerals does the deal cover?", "The deal covers several minerals, including:")]
    [InlineData("Which minerals does the deal cover?", "The deal covers several minerals such as")]
    public void Nothing_is_found_where_none_is_listed(string question, string text) => Assert.Null(Find(question, text));

    private static string? Find(string question, string text)
    {
        var sentence = OneSentence.Read(text, question);
        return Enumeration.Behind(sentence.Question, sentence.Tokens, sentence.Match, text)?.Span.In(text);
    }
}
