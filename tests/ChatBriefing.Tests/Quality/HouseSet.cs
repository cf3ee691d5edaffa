using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBriefing.Answers;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Quality;

/// <summary>Questions that were written by hand for a folder of articles.</summary>
internal sealed record HouseSet(string Corpus, IReadOnlyList<HouseQuestion> Questions)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The folder of the sets and of their figures.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "ChatBriefing.Tests", "Quality");

    /// <summary>
    /// The set of this name: <c>shipped</c> and <c>own-words</c>, on the corpus that ships with the repository, <c>harbour</c>, on six invented articles, or <c>newsroom</c>, on twelve.
    /// The questions of <c>own-words</c> and <c>newsroom</c> are in the words of people who have not read the articles, and were written without a look at what the bot makes of them.
    /// </summary>
    public static HouseSet Read(string name) => name switch
    {
        "shipped" => new HouseSet(Repository.Corpus, Read(new FileInfo(Path.Combine(Folder, "questions.json")))),
        "harbour" => new HouseSet(Path.Combine(Folder, "harbour"), Read(new FileInfo(Path.Combine(Folder, "harbour-questions.json")))),
        "own-words" => new HouseSet(Repository.Corpus, Read(new FileInfo(Path.Combine(Folder, "own-words-questions.json")))),
        "newsroom" => new HouseSet(Path.Combine(Folder, "newsroom"), Read(new FileInfo(Path.Combine(Folder, "newsroom-questions.json")))),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such set."),
    };

    /// <summary>Asks every question, each in a conversation of its own.</summary>
    public IReadOnlyList<HouseResult> Ask()
    {
        using var corpus = new Asked(Corpus);
        return [.. Questions.Select(question => new HouseResult(question, Last(question, corpus)))];
    }

    /// <summary>The answer to the last turn; like a conversation in a chat, this one remembers only what was answered.</summary>
    private static Answer Last(HouseQuestion question, Asked corpus)
    {
        Turn? previous = null;
        foreach (var said in question.Said.SkipLast(1))
        {
            var answer = corpus.Ask(said, previous);
            previous = answer.Answered ? AnswerFinder.Remember(answer) : previous;
        }

        return corpus.Ask(question.Said[^1], previous);
    }

    private static IReadOnlyList<HouseQuestion> Read(FileInfo file)
    {
        using var content = file.OpenRead();
        return JsonSerializer.Deserialize<IReadOnlyList<HouseQuestion>>(content, Format)!;
    }
}
