using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Tests.Support;

/// <summary>Things to write and to ask about.</summary>
internal static class Some
{
    public const string Article = """
        Harbour town rebuilds its lighthouse

        The town of Saltmere has begun to rebuild its lighthouse. Mayor Ines Halvorsen announced the work on 4 May 2021 in the town hall.
        The lighthouse was reportedly damaged by a storm that flooded the lower town. The council set aside $3.2 million for the repairs.
        Engineer Tomas Breck said the tower would be finished before the herring season. "We owe it to the crews," Breck said.

        <script>alert("never")</script> & **not bold** @everyone is how a careless editor closed the page.
        Original Source: www.saltmere-gazette.example
        """;

    /// <summary>One of many short articles that differ.</summary>
    public static string Report(int number) => $"""
        ---
        title: Harbour report {number}
        source: {(number % 3 == 0 ? "Saltmere Gazette" : "Coast Herald")}
        published: 2021-{1 + (number % 12):00}-{1 + (number % 27):00}
        ---

        The harbour office counted {number * 7} boats in week {number} of the season. Warden Odile Marsh wrote the report.

        """;

    /// <summary>A story that several sources carry word for word.</summary>
    public static string Wire(string source) => $"""
        ---
        title: Fish market moves to the old customs house
        source: {source}
        published: 2022-02-{source.Length:00}
        ---

        The fish market of Saltmere moves into the old customs house before winter, the council decided on Tuesday after two years of debate.
        Traders had asked for a roof over their stalls since the storm of 2019 carried most of the awnings out to sea. The building has stood
        empty for a decade and belongs to the port authority, which asks for a yearly rent of 12,000 crowns. Councillor Berit Solheim called
        the move overdue and promised that no trader would lose a place. The first stalls are to open on the ground floor in October, while
        the upper floor is kept for a small museum of the herring trade.

        """;

    public static string Text(string nasty) => $"A sentence with {nasty} in it.";

    public static Excerpt Excerpt(string text, int number = 1, string title = "A title") => new(
        number,
        new ArticleInfo(new ArticleId("folder/an article"), title, "A source", null, new DateOnly(2025, 3, 9), Language.English),
        new Citation(new ArticleId("folder/an article"), new string('0', 64), new TextSpan(10, text.Length)),
        text,
        [new TextSpan(0, 1)],
        new Attribution("A speaker", new TextSpan(0, 9)));

    public static Reply Reply(params ReplyPart[] parts) => new(Language.English, parts);
}
