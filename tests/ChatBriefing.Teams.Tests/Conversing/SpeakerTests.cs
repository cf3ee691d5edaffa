using ChatBriefing.Corpus;
using ChatBriefing.Teams.Conversing;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Conversing;

public sealed class SpeakerTests
{
    private static readonly HashSet<string> Nobody = [];

    [Fact]
    public void Who_is_known_to_Entra_is_the_same_person_everywhere_but_has_a_conversation_for_each_place()
    {
        var (here, there) = (Of("a:1", "29:1", Posted.Entra), Of("19:x", "29:2", Posted.Entra));
        Assert.Equal(Posted.Entra, here.Id);
        Assert.Equal(here.Say("?").Author!.Id, there.Say("?").Author!.Id);
        Assert.NotEqual(here.Conversation, there.Conversation);
        Assert.NotEqual(here.Conversation, Of("a:1", "29:1", null).Conversation);
    }

    [Fact]
    public void Ids_of_any_length_become_short_keys_that_differ()
    {
        var places = Enumerable.Range(0, 20).Select(i => new string('x', 5_000) + i).Append("a").ToArray();
        var keys = places.Select(place => Of(place, new string('y', 5_000), null)).SelectMany(speaker => new[] { speaker.Conversation.Value, speaker.Message("1") }).ToArray();
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.InRange(key.Length, 7, 200));
        Assert.Equal(200, Of("a", new string('y', 5_000), null).Say("?").Author!.Id.Length);
    }

    [Theory]
    [InlineData("personal", true)]
    [InlineData("groupChat", false)]
    [InlineData("channel", false)]
    [InlineData("Personal", false)]
    [InlineData(null, false)]
    public void Whatever_is_not_surely_a_personal_chat_is_overheard(string? type, bool isPersonal)
    {
        var message = Speaker.Of(new Activity { From = new Account { Id = "29:1" }, Conversation = new ConversationPlace { Id = "a", ConversationType = type } }, Nobody)!.Say("?");
        Assert.Equal((!isPersonal, isPersonal ? null : "a"), (message.IsOverheard, message.Channel));
    }

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("en-US", "en")]
    [InlineData("de-DE", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_client_s_language_counts_where_the_bot_speaks_it(string? locale, string? language)
    {
        var speaker = Speaker.Of(new Activity { Locale = locale, From = new Account { Id = "29:1" }, Conversation = new ConversationPlace { Id = "a" } }, Nobody)!;
        Assert.Equal(language switch { "fr" => Language.French, "en" => Language.English, _ => (Language?)null }, speaker.Locale);
    }

    private static Speaker Of(string place, string user, string? entra) =>
        Speaker.Of(new Activity { From = new Account { Id = user, AadObjectId = entra }, Conversation = new ConversationPlace { Id = place } }, Nobody)!;
}
