namespace ChatBriefing.Discord.Tests.Support;

/// <summary>Interactions as Discord sends them, with the fields that the bot does not read.</summary>
internal static class SomeInteractions
{
    private const string User =
        """{"id":"53908232506183680","username":"mason","global_name":"Mason","discriminator":"0","avatar":"a_d5ef","public_flags":131141,"avatar_decoration_data":null,"clan":null,"bot":false}""";

    private const string Member =
        $$"""{"user":{{User}},"roles":["539082325061836999"],"nick":null,"permissions":"2222085186637376","joined_at":"2017-03-13T19:19:14.040000+00:00","pending":false,"mute":false,"flags":0}""";

    private const string Place =
        """
        "application_id":"845027738276462632","channel":{"id":"645027906669510667","guild_id":"290926798626357999","name":"general","type":0,"topic":null},"channel_id":"645027906669510667","context":0,"guild":{"features":["COMMUNITY"],"id":"290926798626357999","locale":"en-US"},"guild_id":"290926798626357999","guild_locale":"en-US","locale":"en-GB","entitlements":[],"authorizing_integration_owners":{"0":"290926798626357999"},"version":1
        """;

    private const string Message =
        $$"""{"id":"1290000000000000009","type":0,"content":"Pick *one* of <@53908232506183680>","channel_id":"645027906669510667","author":{{User}},"attachments":[{"id":"5","filename":"a.pdf","size":1024,"url":"https://cdn.discordapp.com/a.pdf","content_type":"application/pdf"}],"embeds":[],"mentions":[{{User}}],"mention_roles":[],"timestamp":"2026-08-01T12:00:00.000000+00:00","edited_timestamp":null,"flags":0,"components":[{"type":1,"id":1,"components":[{"type":2,"id":2,"style":1,"label":"OK","custom_id":"ok:1"}]}]}""";

    public const string Ping = $$"""{"id":"1290000000000000001","application_id":"845027738276462632","type":1,"token":"aW50ZXJhY3Rpb246eA","user":{{User}},"version":1,"app_permissions":"0"}""";

    public const string Ask =
        $$"""{"id":"1290000000000000002","type":2,"token":"aW50ZXJhY3Rpb246eA",{{Place}},"member":{{Member}},"data":{"id":"771825006014889984","name":"ask","type":1,"options":[{"type":3,"name":"question","value":"Grüße 你好 🎉, wann?"},{"type":5,"name":"private","value":true}]} }""";

    public const string Add =
        $$"""{"id":"1290000000000000003","type":2,"token":"aW50ZXJhY3Rpb246eA",{{Place}},"member":{{Member}},"data":{"id":"771825006014889985","name":"corpus","type":1,"options":[{"type":1,"name":"add","options":[{"type":11,"name":"file","value":"5"},{"type":4,"name":"days","value":30}]}],"resolved":{"attachments":{"5":{"id":"5","filename":"a.pdf","size":1024,"url":"https://cdn.discordapp.com/a.pdf"} } } } }""";

    public const string AskAboutThis =
        $$"""{"id":"1290000000000000004","type":2,"token":"aW50ZXJhY3Rpb246eA",{{Place}},"member":{{Member}},"data":{"id":"771825006014889986","name":"Ask about this","type":3,"target_id":"1290000000000000009","resolved":{"messages":{"1290000000000000009":{{Message}} } } } }""";

    public const string Typing =
        $$"""{"id":"1290000000000000005","type":4,"token":"aW50ZXJhY3Rpb246eA",{{Place}},"member":{{Member}},"data":{"id":"771825006014889987","name":"facts","type":1,"options":[{"type":3,"name":"topic","value":"ele","focused":true}]} }""";

    public const string Press =
        $$"""{"id":"1290000000000000006","type":3,"token":"aW50ZXJhY3Rpb246eA",{{Place}},"member":{{Member}},"data":{"component_type":2,"custom_id":"ok:1","id":2},"message":{{Message}} }""";

    public const string Form =
        $$"""{"id":"1290000000000000007","type":5,"token":"aW50ZXJhY3Rpb246eA",{{Place}},"member":{{Member}},"data":{"custom_id":"why:1","components":[{"type":1,"id":1,"components":[{"type":4,"id":2,"custom_id":"why","value":"Too old"}]}]} }""";

    /// <summary>A command in a direct message.</summary>
    public const string Direct =
        $$"""{"id":"1290000000000000008","type":2,"token":"aW50ZXJhY3Rpb246eA","application_id":"845027738276462632","channel_id":"645027906669510668","channel":{"id":"645027906669510668","type":1},"context":1,"locale":"fr","user":{{User}},"data":{"id":"771825006014889984","name":"ask","type":1,"options":[{"type":3,"name":"question","value":"Quand ?"}]},"version":1}""";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Ping, Ask, Add, AskAboutThis, Typing, Press, Form, Direct];
}
