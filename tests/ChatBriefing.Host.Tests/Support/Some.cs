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
