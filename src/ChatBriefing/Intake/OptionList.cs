namespace ChatBriefing.Intake;

/// <summary>Cuts a setting that holds several values with <c>;</c> between them.</summary>
internal static class OptionList
{
    /// <summary>The values, trimmed, in order; none for an empty setting.</summary>
    public static string[] Of(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
