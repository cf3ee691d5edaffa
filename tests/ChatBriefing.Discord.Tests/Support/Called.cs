using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>Interactions as somebody in a server makes them.</summary>
internal static class Called
{
    private static ulong _last = 1_290_000_000_000_000_000;

    /// <summary>A slash command; a name of two words is a group and its subcommand.</summary>
    public static Interaction Command(string name, params (string Name, object Value)[] options)
    {
        var given = options.Select(option => new GivenOption { Name = option.Name, Type = option.Value is bool ? 5 : 3, Value = JsonSerializer.SerializeToElement(option.Value) }).ToArray();
        return With(InteractionType.Command, name.Split(' ') is [var group, var sub]
            ? new InteractionData { Name = group, Type = 1, Options = [new GivenOption { Name = sub, Type = 1, Options = given }] }
            : new InteractionData { Name = name, Type = 1, Options = given });
    }

    /// <summary>The press of a button.</summary>
    public static Interaction Press(string customId) => With(InteractionType.Component, new InteractionData { CustomId = customId });

    /// <summary>A form that was sent.</summary>
    public static Interaction Form(string customId, string field, string written) => With(InteractionType.Modal, new InteractionData
    {
        CustomId = customId,
        Components = [new GivenComponent { Components = [new GivenComponent { CustomId = field, Value = written }] }],
    });

    /// <summary>An argument that is being typed.</summary>
    public static Interaction Typing(string name, string option, string typed) => With(InteractionType.Autocomplete, new InteractionData
    {
        Name = name,
        Type = 1,
        Options = [new GivenOption { Name = option, Type = 3, Value = JsonSerializer.SerializeToElement(typed), Focused = true }],
    });

    /// <summary>Any kind, by somebody without special rights.</summary>
    public static Interaction With(int type, InteractionData data) => new()
    {
        Id = new Snowflake(Interlocked.Increment(ref _last)),
        ApplicationId = Desk.Self,
        Type = type,
        Token = "aW50ZXJhY3Rpb246eA",
        GuildId = new Snowflake(290926798626357999),
        ChannelId = new Snowflake(645027906669510667),
        Member = Member(53908232506183680),
        Data = data,
        Locale = "en-GB",
    };

    /// <summary>A member of the server.</summary>
    public static Member Member(ulong user, string permissions = "2048", params ulong[] roles) =>
        new() { User = new User { Id = new Snowflake(user), Username = "mason" }, Permissions = permissions, Roles = [.. roles.Select(role => new Snowflake(role))] };

    /// <summary>The same by somebody who may manage the server.</summary>
    public static Interaction ByAdmin(this Interaction interaction) => interaction with { Member = Member(1, "32") };
}
