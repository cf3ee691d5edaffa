using System.Globalization;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.History;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Who speaks to the bot, and from where.</summary>
/// <param name="User">Their id.</param>
/// <param name="Name">The name that others see.</param>
/// <param name="Channel">Where.</param>
/// <param name="IsInServer">Whether others may read along.</param>
/// <param name="IsAdmin">Whether they may change the corpus.</param>
/// <param name="Locale">The language of their client, where it is one that the bot speaks.</param>
internal sealed record Caller(Snowflake User, string Name, Snowflake Channel, bool IsInServer, bool IsAdmin, Language? Locale)
{
    // https://discord.com/developers/docs/topics/permissions
    private const ulong Administrator = 1 << 3;
    private const ulong ManageServer = 1 << 5;

    /// <summary>Who called, pressed or sent something; <see langword="null"/> where it does not say.</summary>
    public static Caller? Of(Interaction interaction, IReadOnlySet<Snowflake> adminRoles) => (interaction.Member?.User ?? interaction.User) is not { } user ? null : new Caller(
        user.Id,
        NameOf(user, interaction.Member),
        interaction.ChannelId ?? user.Id,
        interaction.GuildId is not null,
        interaction is { GuildId: not null, Member: { } member } && (MayManage(member) || HasRole(member, adminRoles)),
        LanguageOf(interaction.Locale));

    /// <summary>Who wrote a message.</summary>
    public static Caller? Of(Message message, IReadOnlySet<Snowflake> adminRoles) => message.Author is not { } user ? null : new Caller(
        user.Id, NameOf(user, message.Member), message.ChannelId, message.GuildId is not null, message is { GuildId: not null, Member: { } member } && HasRole(member, adminRoles), null);

    /// <summary>The message that they send by writing <paramref name="text"/>.</summary>
    public IncomingMessage Say(string text) => new(Conversation, text)
    {
        Author = new Author("discord", User.ToString(), Name),
        Channel = IsInServer ? Channel.ToString() : null,
        IsFromAdmin = IsAdmin,
        Locale = Locale,
    };

    /// <summary>Their own conversation in this channel: follow-ups of others do not mix with theirs, and what is kept of it is theirs alone to see.</summary>
    public ConversationId Conversation => new($"discord:{Channel}:{User}");

    private static string NameOf(User user, Member? member) => member?.Nick ?? user.GlobalName ?? user.Username ?? user.Id.ToString();

    private static bool MayManage(Member member) =>
        ulong.TryParse(member.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && (bits & (Administrator | ManageServer)) != 0;

    private static bool HasRole(Member member, IReadOnlySet<Snowflake> roles) => member.Roles?.Any(roles.Contains) == true;

    private static Language? LanguageOf(string? locale) => locale switch
    {
        _ when locale?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true => Language.French,
        _ when locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true => Language.English,
        _ => null,
    };
}
