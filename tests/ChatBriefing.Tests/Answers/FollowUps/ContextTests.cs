using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.FollowUps;

public sealed class ContextTests
{
    [Fact]
    public void Context_counts_for_less_and_says_nothing_of_what_is_asked_for()
    {
        using var corpus = Asked.TheShippedCorpus();
        using var analyzer = new TextAnalyzer();
        var reader = new QuestionReader(corpus.Index, analyzer, AnswerModels.Shipped.Rarity);

        var plain = reader.Read("Whom did the senator urge?", Language.English);
        var question = reader.Read("Whom did the senator urge?", Language.English, "Marco Rubio, senator, Zanzibar");

        Assert.Equal((plain.Kind, plain.Type, plain.Pattern), (question.Kind, question.Type, question.Pattern));
        Assert.Equal(plain.Pairs, question.Pairs);
        var context = question.Terms.Skip(plain.Terms.Count).ToArray();
        Assert.Equal(["Marco", "Rubio"], context.Select(term => term.Surface));
        Assert.All(context, term => Assert.True(term is { IsContext: true, IsName: false, InCorpus: true } && term.Weight < 0.5f * term.Rarity));
    }
}
