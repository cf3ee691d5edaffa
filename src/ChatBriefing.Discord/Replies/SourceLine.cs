using ChatBriefing.Answers;

namespace ChatBriefing.Discord.Replies;

/// <summary>Writes the line below an excerpt: number, title, source, date, page, speaker, copies.</summary>
internal sealed class SourceLine(Links links, Wording wording)
{
    private const string Between = " · ";
    private const string SmallPrint = "-# ";

    /// <summary>The line as small print in at most <paramref name="room"/> code units: whole, then with less of each, at last without the link.</summary>
    public string Write(Excerpt excerpt, string? note, bool linked, int room)
    {
        var address = linked ? links.To(excerpt) : null;
        var full = Line(excerpt, note, address, title: 200, other: 200);
        return full.Length <= room ? full
            : Line(excerpt, note, address, title: 100, other: 60) is { } shorter && shorter.Length <= room ? shorter
            : Line(excerpt, note, null, title: 60, other: 30) is { } bare && bare.Length <= room ? bare
            : Line(excerpt with { AlsoIn = [], AttributedTo = null }, note, null, title: 30, other: 20);
    }

    /// <summary>The same of several excerpts from one article, whose numbers stand together; each number is linked, or only the article.</summary>
    public string Write(IReadOnlyList<Excerpt> quotes, bool linked)
    {
        var numbers = quotes.Select(quote => Links.Number(quote.Number, linked ? links.To(quote) : null));
        var first = quotes[0];
        var address = !linked ? links.To(first.Source) : quotes.Count == 1 ? links.To(first) : null;
        return $"{string.Join(' ', numbers)} {string.Join(Between, Parts(quotes.Count == 1 ? first : first with { Page = null, AttributedTo = null }, address, title: 100, other: 60))}";
    }

    private string Line(Excerpt excerpt, string? note, string? address, int title, int other) =>
        $@"{SmallPrint}{(note is null ? string.Empty : $"**{note}**{Between}")}\[{excerpt.Number}\] {string.Join(Between, Parts(excerpt, address, title, other))}";

    private IEnumerable<string> Parts(Excerpt excerpt, string? address, int title, int other) =>
        wording.Details(excerpt).Select(detail => FittedText.Line(detail, other))
            .Prepend(Links.Linked(string.IsNullOrWhiteSpace(excerpt.Source.Title) ? excerpt.Source.Id.Value : excerpt.Source.Title, address, wording.Open, title));
}
