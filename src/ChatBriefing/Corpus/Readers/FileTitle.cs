namespace ChatBriefing.Corpus.Readers;

/// <summary>Makes a readable title of a file name, for articles that give none.</summary>
internal static class FileTitle
{
    private static readonly char[] Separators = ['-', '_', '.', ' ', '+'];

    /// <summary>The file name without folder and extension, its separators turned into spaces, the first letter in upper case.</summary>
    public static string Of(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var title = string.Join(' ', name.Split(Separators, StringSplitOptions.RemoveEmptyEntries));
        return title.Length == 0 ? name : char.ToUpperInvariant(title[0]) + title[1..];
    }
}
