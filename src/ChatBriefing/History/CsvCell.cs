namespace ChatBriefing.History;

/// <summary>Writes a value for a CSV file that people open in a spreadsheet.</summary>
internal static class CsvCell
{
    /// <summary>The cell: quoted where RFC 4180 asks for it, and with an apostrophe before a text that a spreadsheet would run as a formula.</summary>
    public static string Write(object? value)
    {
        if (value is not string text)
        {
            return value?.ToString() ?? string.Empty;
        }

        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
