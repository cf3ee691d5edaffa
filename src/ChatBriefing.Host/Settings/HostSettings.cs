using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Discord;
using ChatBriefing.History;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Feeds;
using ChatBriefing.Teams;

namespace ChatBriefing.Host.Settings;

/// <summary>All settings of the program, read and checked.</summary>
internal sealed record HostSettings(
    CorpusOptions Corpus, DataOptions Data, AnswersOptions Answers, HistoryOptions History, ChatOptions Chat, IntakeOptions Intake, FeedsOptions Feeds, WebOptions Web, AdminOptions Admin,
    DiscordOptions Discord, TeamsOptions Teams)
{
    /// <summary>Reads every section.</summary>
    /// <exception cref="WrongSettingException">A key is unknown or a value is not allowed.</exception>
    public static HostSettings From(IConfiguration configuration) => new(
        SettingsSection.Read<CorpusOptions>(configuration, "Corpus"),
        SettingsSection.Read<DataOptions>(configuration, "Data"),
        SettingsSection.Read<AnswersOptions>(configuration, "Answers"),
        SettingsSection.Read<HistoryOptions>(configuration, "History"),
        SettingsSection.Read<ChatOptions>(configuration, "Chat"),
        SettingsSection.Read<IntakeOptions>(configuration, "Intake"),
        SettingsSection.Read<FeedsOptions>(configuration, "Feeds"),
        SettingsSection.Read<WebOptions>(configuration, "Web"),
        SettingsSection.Read<AdminOptions>(configuration, "Admin"),
        Complete(SettingsSection.Read<DiscordOptions>(configuration, "Discord")),
        SettingsSection.Read<TeamsOptions>(configuration, "Teams"));

    /// <summary>The same options, once each setting is there that the others need.</summary>
    private static DiscordOptions Complete(DiscordOptions discord)
    {
        if (discord.Mode != DiscordMode.Gateway && discord.PublicKey.Length == 0)
        {
            throw new WrongSettingException($"The setting Discord:PublicKey is empty; the mode {discord.Mode} needs the public key from the page \"General Information\" of the application.");
        }

        return discord.Mode != DiscordMode.Http && discord.Token.Length == 0 && (discord.ApplicationId + discord.PublicKey + discord.GuildId).Length > 0
            ? throw new WrongSettingException($"The setting Discord:Token is empty; the mode {discord.Mode} needs the token from the page \"Bot\" of the application.")
            : discord;
    }
}
