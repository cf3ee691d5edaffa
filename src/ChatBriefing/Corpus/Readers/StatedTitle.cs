namespace ChatBriefing.Corpus.Readers;

/// <summary>Judges the title in a document's metadata, which programs fill in as often as people.</summary>
internal static class StatedTitle
{
    private const int Longest = 200;
    private const int Shortest = 4;

    private static readonly string[] ProgramPrefixes = ["Microsoft Word - ", "Microsoft PowerPoint - ", "Microsoft Excel - ", "PowerPoint Presentation", "Layout ", "Slide ", "untitled", "sans titre", "document"];

    private static readonly string[] FileEndings = [".doc", ".docx", ".pdf", ".indd", ".qxd", ".qxp", ".tex", ".dvi", ".rtf", ".odt", ".ppt", ".pptx", ".xls", ".xlsx", ".pub", ".cdr", ".ps", ".html", ".htm", ".txt"];

    /// <summary>The title on one line; <see langword="null"/> where it is missing, the name of a file, or a program's own words.</summary>
    public static string? Of(string? title)
    {
        var text = TidyText.Of(title);
        return text.Length is >= Shortest and <= Longest && text.Contains(' ') && text.Any(char.IsLetter)
            && !Array.Exists(ProgramPrefixes, prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            && !Array.Exists(FileEndings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? text : null;
    }
}
