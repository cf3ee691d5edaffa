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
    /// Those that end in <c>-talks</c> are whole conversations about the same articles, every turn of which is judged: follow-ups, questions that stand alone between them, and refusals.
    /// </summary>
    public static HouseSet Read(string name) => name switch
    {
        "shipped" => new HouseSet(Repository.Corpus, Read(new FileInfo(Path.Combine(Folder, "questions.json")))),
        "harbour" => new HouseSet(Path.Combine(Folder, "harbour"), Read(new FileInfo(Path.Combine(Folder, "harbour-questions.json")))),
        "own-words" => new HouseSet(Repository.Corpus, Read(new FileInfo(Path.Combine(Folder, "own-words-questions.json")))),
        "newsroom" => new HouseSet(Path.Combine(Folder, "newsroom"), Read(new FileInfo(Path.Combine(Folder, "newsroom-questions.json")))),
        "shipped-talks" => new HouseSet(Repository.Corpus, Read(new FileInfo(Path.Combine(Folder, "shipped-talks.json")))),
        "harbour-talks" => new HouseSet(Path.Combine(Folder, "harbour"), Read(new FileInfo(Path.Combine(Folder, "harbour-talks.json")))),
        "newsroom-talks" => new HouseSet(Path.Combine(Folder, "newsroom"), Read(new FileInfo(Path.Combine(Folder, "newsroom-talks.json")))),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such set."),
    };

    /// <summary>Asks every question, each in a conversation of its own.</summary>
    public IReadOnlyList<HouseResult> Ask()
    {
        using var corpus = new Asked(Corpus);
        return [.. Questions.Select(question => new HouseResult(question, Last(question, corpus)))];
    }

    /// <summary>The answer to the last turn, with what a chat remembers of those before.</summary>
    private static Answer Last(HouseQuestion question, Asked corpus)
    {
        Turn? previous = null;
        foreach (var said in question.Said.SkipLast(1))
        {
            var answer = corpus.Ask(said, previous);
            previous = answer.Kind == QuestionKind.NotAQuestion ? previous : corpus.Finder.Remember(answer, previous);
        }

        return corpus.Ask(question.Said[^1], previous);
    }

    private static IReadOnlyList<HouseQuestion> Read(FileInfo file)
    {
        using var content = file.OpenRead();
        return JsonSerializer.Deserialize<IReadOnlyList<HouseQuestion>>(content, Format)!;
    }
}
