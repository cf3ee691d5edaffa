using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Replies;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Replies;

public sealed class ShippedCorpusReplyTests(OpenBriefing open, SpecCheck spec)
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
    public async Task Every_reply_is_a_message_that_Discord_takes(string text, Language locale)
    {
        var message = Some.Writer.Write(await open.SayAsync(text, locale), isPrivate: true);
        TestContext.Current.TestOutputHelper?.WriteLine(ShownMessage.Of(message));
        MessageLimits.Check(message);
        Assert.Equal(MessageFlags.Ephemeral, message.Flags);
        Assert.Empty(await spec.CheckRequestAsync("POST", "/interactions/1/token/callback", JsonSerializer.Serialize(new InteractionResponse.NewMessage(message), DiscordJson.Default.InteractionResponse)));
    }

    [Fact]
    public async Task A_French_question_is_answered_in_French_with_the_words_of_the_source()
    {
        var embed = Some.Writer.Write(await open.SayAsync("Qui a rapporté les discussions\u00A0?", Language.French), isPrivate: false).Embeds![0];
        Assert.StartsWith("## the Financial Times [\\[1\\]](https://briefing.example/", embed.Description, StringComparison.Ordinal);
        Assert.Contains("\n> The discussions, reported by **the Financial Times**, underscore", embed.Description, StringComparison.Ordinal);
        Assert.Contains(" · sans date · selon Financial Times", embed.Description, StringComparison.Ordinal);
        Assert.Matches("^Confiance (?:élevée|moyenne) · Reçu ", embed.Footer!.Text);
    }

    [Fact]
    public async Task The_buttons_of_an_answer_call_what_the_chat_understands()
    {
        var message = Some.Writer.Write(await open.SayAsync("Who is Tina Salama?"), isPrivate: false);
        var calls = message.Components!.SelectMany(row => row.Components).OfType<Button>().Select(button => ButtonId.Read(button.CustomId)).OfType<Pressed.Call>().ToArray();
        Assert.Equal(["/context", "/more"], calls.Select(call => call.Text.Split(' ')[0]));
        var context = await open.SayAsync(calls[0].Text);
        Assert.Contains(context.Parts, part => part is ReplyPart.Quotation);
        MessageLimits.Check(Some.Writer.Write(context, isPrivate: false));
    }
}
