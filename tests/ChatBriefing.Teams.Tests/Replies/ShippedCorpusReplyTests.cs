using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Tests.Support;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class ShippedCorpusReplyTests(OpenBriefing open)
{
    [Theory]
    [InlineData("What are the DRC's reserves worth?", Language.English)]
    [InlineData("Who is Tina Salama?", Language.English)]
    [InlineData("Qui a rapporté les discussions ?", Language.French)]
    [InlineData("Who won the world cup in 1998?", Language.English)]
    [InlineData("Qui a gagné la coupe du monde ?", Language.French)]
    [InlineData("What did the Pentagon say about the rebels in Kinshasa?", Language.English)]
    [InlineData("Which minerals is eastern DRC believed to hold?", Language.English)]
    [InlineData("hello", Language.English)]
    [InlineData("/help", Language.English)]
    [InlineData("/help", Language.French)]
    [InlineData("/sources", Language.French)]
    [InlineData("/facts", Language.English)]
    [InlineData("/facts", Language.French)]
    [InlineData("/article us-drc-rare-earths-military-aid", Language.English)]
    [InlineData("/article nothing", Language.French)]
    [InlineData("/privacy", Language.English)]
    [InlineData("/corpus status", Language.English)]
    [InlineData("/corpus unanswered", Language.French)]
    [InlineData("/corpus reindex", Language.French)]
    [InlineData("/corpus log", Language.English)]
    [InlineData("/feeds list", Language.English)]
    [InlineData("/nonsense", Language.English)]
    public async Task Every_reply_is_a_message_within_the_limits(string text, Language locale)
    {
        var reply = await open.SayAsync(text, locale);
        var message = SomeReplies.Writer.Write(reply);
        TestContext.Current.TestOutputHelper?.WriteLine(ShownMessage.Of(message));
        MessageLimits.Check(message);
        MessageLimits.Check(SomeReplies.Writer.Card(reply));
        var quoted = (reply.Answer?.Excerpts ?? []).Concat((reply.Answer?.Facts ?? []).Select(fact => fact.Quote)).ToLookup(excerpt => excerpt.Number);
        var claims = message.Entities is [var entity] ? entity.Citation : [];
        Assert.Equal(quoted.Select(excerpts => excerpts.Key).Order(), claims.Select(claim => claim.Position));
        Assert.All(claims, claim => Assert.Contains(quoted[claim.Position], excerpt => excerpt.Text.StartsWith(claim.Appearance.Abstract.TrimEnd('…'), StringComparison.Ordinal)));
        Assert.All(TeamsReplyWriter.FollowUps(reply)?.SuggestedActions!.Actions ?? [], action => Assert.Contains(action.Value, reply.Suggestions));
    }

    [Fact]
    public async Task A_French_question_is_answered_in_French_with_the_words_of_the_source()
    {
        var message = SomeReplies.Writer.Write(await open.SayAsync("Qui a rapporté les discussions\u00A0?", Language.French));
        Assert.StartsWith("**the Financial Times** [1]\n\n> The discussions, reported by **the Financial Times**, underscore", message.Text, StringComparison.Ordinal);
        Assert.Contains(" · sans date · selon Financial Times", message.Text, StringComparison.Ordinal);
        Assert.Matches(@"\n\n\*Confiance (?:élevée|moyenne) · Reçu ", message.Text);
        Assert.Equal("fr-FR", message.Locale);
    }

    [Fact]
    public async Task The_buttons_of_an_answer_s_card_call_what_the_chat_understands()
    {
        var card = SomeReplies.Writer.Card(await open.SayAsync("Who is Tina Salama?"));
        string[] calls = [.. card.Actions!.OfType<ExecuteAction>().Select(action => action.Data.Call)];
        Assert.Equal(["/context", "/more"], calls.Select(call => call.Split(' ')[0]));
        var context = await open.SayAsync(calls[0]);
        Assert.Contains(context.Parts, part => part is ReplyPart.Quotation);
        MessageLimits.Check(SomeReplies.Writer.Write(context));
    }
}
