using ChatBriefing.Answers;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers;

/// <summary>What holds for questions that a quick fact answers, whatever the models say: those here refuse everything else.</summary>
public sealed class StatedFactsTests : IDisposable
{
    private const string Text = "The port\n\nThe mayor of Elin spoke first. He promised a new pier, reportedly of oak. Nobody else spoke.\n\nA ferry line wants to come back, the paper wrote.\n";

    private static readonly AnswerModels Models = AnswerModels.Read(_ => []);
    private readonly TemporaryFolder _corpus = new TemporaryFolder().With("port.txt", Text);

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("What is in it for the town?")]
    [InlineData("what is in it for town")]
    [InlineData("WHAT IS IN IT FOR THE TOWN?")]
    [InlineData("Waht is in it for the towns?")]
    public void A_question_of_a_fact_is_answered_by_the_fact(string question)
    {
        Facts("{topic: Plans, label: Promised, value: a new pier, quote: 'He promised a new pier, reportedly of oak.', question: What is in it for the town?}");
        var answer = Ask(question);

        Assert.Equal("a new pier", answer.ShortAnswer?.Text);
        Assert.Equal("The mayor of Elin spoke first. He promised a new pier, reportedly of oak.", Assert.Single(answer.Excerpts).Text);
        Assert.Equal("Promised", Assert.Single(answer.Facts).Label);
        Assert.Contains("a new pier", answer.Excerpts[0].Highlights.Select(span => span.In(answer.Excerpts[0].Text)));
        Assert.Equal(0.95, answer.Confidence);
    }

    [Fact]
    public void Every_fact_with_the_question_is_quoted()
    {
        Facts("{topic: Plans, label: Promised, value: a new pier, quote: 'He promised a new pier, reportedly of oak.', question: What is planned?}\n- {topic: Plans, label: Wanted, value: A ferry line, quote: 'A ferry line wants to come back, the paper wrote.', question: What is planned?}");
        Assert.Equal(["a new pier", "A ferry line wants to come back, the paper wrote."], [Ask("What is planned?").ShortAnswer!.Text, Ask("What is planned?").Excerpts[1].Text]);
    }

    [Theory]
    [InlineData("What is in it for the village?")]
    [InlineData("What is not in it for the town?")]
    [InlineData("Who is in it for the town?")]
    public void Another_question_is_not(string question)
    {
        Facts("{topic: Plans, label: Promised, value: a new pier, quote: 'He promised a new pier, reportedly of oak.', question: What is in it for the town?}");
        Assert.False(Ask(question).Answered);
    }

    [Fact]
    public void What_another_article_says_otherwise_is_shown_beside_the_fact()
    {
        _corpus.Write("cost.txt", "The works\n\nThe renovation of the pier will cost 48 million dollars.\n");
        _corpus.Write("audit.txt", "The audit\n\nThe renovation of the pier will cost 61 million dollars.\n");
        _corpus.Write("cost.facts.yaml", "- {topic: Cost, label: Cost, value: 48 million dollars, quote: The renovation of the pier will cost 48 million dollars., question: How much will the renovation of the pier cost?}\n");
        using var asked = new Asked(_corpus.Path);
        var answer = asked.Ask("How much will the renovation of the pier cost?");

        Assert.Equal("48 million dollars", answer.ShortAnswer?.Text);
        Assert.Equal(["48 million dollars", "61 million dollars"], Assert.Single(answer.Disagreements).Values.Select(value => value.Text).Order());
    }

    private void Facts(string facts) => _corpus.Write("port.facts.yaml", $"- {facts}\n");

    private Answer Ask(string question)
    {
        using var asked = new Asked(_corpus.Path, new AnswersOptions { RefuseBelow = 0.94 }, Models);
        return asked.Ask(question);
    }
}
