using ChatBriefing.Answers;
using ChatBriefing.History;

namespace ChatBriefing.Host.Settings;

/// <summary>All settings of the program, read and checked.</summary>
internal sealed record HostSettings(CorpusOptions Corpus, DataOptions Data, AnswersOptions Answers, HistoryOptions History, WebOptions Web)
{
    /// <summary>Reads every section.</summary>
    /// <exception cref="WrongSettingException">A key is unknown or a value is not allowed.</exception>
    public static HostSettings From(IConfiguration configuration) => new(
        SettingsSection.Read<CorpusOptions>(configuration, "Corpus"),
        SettingsSection.Read<DataOptions>(configuration, "Data"),
        SettingsSection.Read<AnswersOptions>(configuration, "Answers"),
        SettingsSection.Read<HistoryOptions>(configuration, "History"),
        SettingsSection.Read<WebOptions>(configuration, "Web"));
}
