using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Feeds;

namespace ChatBriefing.Host.Settings;

/// <summary>All settings of the program, read and checked.</summary>
internal sealed record HostSettings(
    CorpusOptions Corpus, DataOptions Data, AnswersOptions Answers, HistoryOptions History, IntakeOptions Intake, FeedsOptions Feeds, WebOptions Web, AdminOptions Admin)
{
    /// <summary>Reads every section.</summary>
    /// <exception cref="WrongSettingException">A key is unknown or a value is not allowed.</exception>
    public static HostSettings From(IConfiguration configuration) => new(
        SettingsSection.Read<CorpusOptions>(configuration, "Corpus"),
        SettingsSection.Read<DataOptions>(configuration, "Data"),
        SettingsSection.Read<AnswersOptions>(configuration, "Answers"),
        SettingsSection.Read<HistoryOptions>(configuration, "History"),
        SettingsSection.Read<IntakeOptions>(configuration, "Intake"),
        SettingsSection.Read<FeedsOptions>(configuration, "Feeds"),
        SettingsSection.Read<WebOptions>(configuration, "Web"),
        SettingsSection.Read<AdminOptions>(configuration, "Admin"));
}
