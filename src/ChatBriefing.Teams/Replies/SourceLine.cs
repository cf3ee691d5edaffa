using ChatBriefing.Answers;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes the line below a quote: number, title, publisher, date, page, speaker, copies.</summary>
internal sealed class SourceLine(Links links, Wording wording)
{
    private const string Between = " · ";

    /// <summary>The line in at most <paramref name="room"/>: whole, then with less of each, at last without the link.</summary>
    /// <param name="excerpt">What is quoted.</param>
    /// <param name="before">Markdown that it begins with: the number in brackets, or what the quote is not.</param>
    /// <param name="linked">Whether the title leads to the source.</param>
    /// <param name="room">How long it may be, in <see cref="JsonLength"/>.</param>
    public string Write(Excerpt excerpt, string before, bool linked, int room)
    {
        var address = linked ? links.To(excerpt) : null;
        var full = Line(excerpt, before, address, title: 400, other: 300);
        return JsonLength.Of(full) <= room ? full
            : Line(excerpt, before, address, title: 120, other: 60) is { } shorter && JsonLength.Of(shorter) <= room ? shorter
            : Line(excerpt with { AlsoIn = [], AttributedTo = null }, before, null, title: 60, other: 30);
    }

    private string Line(Excerpt excerpt, string before, string? address, int title, int other) => $"{before}{string.Join(Between, Parts(excerpt, address, title, other))}";

    private IEnumerable<string> Parts(Excerpt excerpt, string? address, int title, int other) =>
        wording.Details(excerpt).Select(detail => FittedText.Line(detail, other))
            .Prepend(Links.Linked(PlainLine.Title(excerpt.Source), address, wording.Open, title));
}
