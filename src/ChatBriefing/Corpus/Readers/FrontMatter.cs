using YamlDotNet.Core;

namespace ChatBriefing.Corpus.Readers;

/// <summary>The YAML between two lines of dashes at the top of a Markdown file, in which an article tells about itself.</summary>
/// <param name="Details">What it tells.</param>
/// <param name="BodyStart">UTF-16 offset in the file's text at which the Markdown begins.</param>
/// <param name="Notes">Values that make no sense and were left out.</param>
internal sealed record FrontMatter(ArticleDetails Details, int BodyStart, IReadOnlyList<ReadFailure> Notes)
{
    /// <summary>Longest front matter in UTF-16 code units.</summary>
    public const int MaxLength = 16_384;

    /// <summary>Lines of the file above the YAML's first: its dashes.</summary>
    public const int LinesAbove = 1;

    /// <summary>Reads the front matter of <paramref name="text"/>; one that says nothing where there is none.</summary>
    /// <exception cref="YamlException">The YAML is malformed; its lines count from below the dashes.</exception>
    public static FrontMatter Read(string path, string text)
    {
        var (start, end, bodyStart) = Find(text);
        return end == 0 ? new FrontMatter(new ArticleDetails(), 0, []) : Read(path, FlatYaml.ReadMapping(text[start..end]), bodyStart);
    }

    private static FrontMatter Read(string path, YamlEntry entry, int bodyStart)
    {
        var details = new ArticleDetails
        {
            Title = entry["title"] is { } title ? string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null,
            Url = entry["url"] is { } url ? ArticleDetails.WebAddress(url) : null,
            Published = entry["published"] is { } published ? ArticleDetails.Day(published) : null,
            Language = ArticleDetails.LanguageOf(entry["language"]),
            Kind = entry["kind"],
        };
        var notes = new List<ReadFailure>();
        Note(notes, path, entry, "published", details.Published is null, "is not a date of the form yyyy-MM-dd");
        Note(notes, path, entry, "url", details.Url is null, "is not an http or https address");
        return new FrontMatter(entry["source"] is { } source ? details.WithSource(source) : details, bodyStart, notes);
    }

    private static void Note(List<ReadFailure> notes, string path, YamlEntry entry, string key, bool unusable, string what)
    {
        if (unusable && entry[key] is not null)
        {
            notes.Add(new ReadFailure($"{path}:{entry.LineOf(key) + LinesAbove}", $"The value of {key} {what} and was left out."));
        }
    }

    /// <summary>Where the YAML starts and ends and where the Markdown begins; zeros where the file does not begin with closed front matter.</summary>
    private static (int Start, int End, int BodyStart) Find(string text)
    {
        var scope = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        var start = LineEnd(scope, 0);
        if (scope[..start].TrimEnd() is not "---")
        {
            return default;
        }

        for (var at = start; at < scope.Length;)
        {
            var next = LineEnd(scope, at);
            if (scope[at..next].TrimEnd() is "---" or "...")
            {
                return (start, at, next);
            }

            at = next;
        }

        return default;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOf('\n');
        return length < 0 ? text.Length : at + length + 1;
    }
}
