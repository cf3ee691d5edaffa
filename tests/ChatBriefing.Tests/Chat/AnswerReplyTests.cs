using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Editions;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat;

public sealed class AnswerReplyTests : IDisposable
{
    private readonly Asked _asked = Asked.TheShippedCorpus();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("What does the Pentagon say about the minerals?", 0.02, "The sources do not answer this.", "Near, but not an answer:")]
    [InlineData("What does the Pentagon say about the minerals?", 0.4, "I found no answer that I am sure of.", "Nearest, but too unsure to be given as an answer:")]
    [InlineData("Quels minerais la RDC vend-elle à la Chine ?", 0.02, "Les sources ne répondent pas à cette question.", "Proche du sujet, mais ce n’est pas une réponse :")]
    [InlineData("Quels minerais la RDC vend-elle à la Chine ?", 0.4, "Je n’ai trouvé aucune réponse dont je sois sûr.", "Ce qui s’en approche le plus, trop incertain pour être donné comme réponse :")]
    public void A_refusal_says_no_more_than_is_known(string question, double confidence, string refusal, string near)
    {
        var parts = Write(_asked.Ask(question) with { Confidence = confidence }).Parts;

        Assert.Equal(new ReplyPart.Prose(refusal), parts[0]);
        Assert.Contains(new ReplyPart.Prose(near), parts);
        Assert.DoesNotContain(parts, part => part is ReplyPart.Quotation { Answers: true });
    }

    [Fact]
    public void Where_nothing_is_near_nothing_is_doubtful() =>
        Assert.Equal(new ReplyPart.Prose("The sources do not answer this."), Write(_asked.Ask("What does the Pentagon say about the minerals?") with { Confidence = 0.4, Nearest = [] }).Parts[0]);

    private Reply Write(Answer answer) => new AnswerReply(TimeProvider.System).Write(answer, new Suggestions(_asked.Index, _ => false));
}
