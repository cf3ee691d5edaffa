using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Evaluation;

namespace ChatBriefing.Training.Data;

/// <summary>Two invented articles and questions of every kind about them: enough to notice when code reads questions or sentences otherwise than it did.</summary>
internal static class Sample
{
    private const string English = """
        The ferry of Tolmin Bay

        The old ferry of Tolmin Bay was built in 1911 by the engineer Ada Wexford, who had learnt her trade in Norway. It carried 240 passengers and eleven carts.
        In March 1934 a storm drove it onto the rocks near Cape Ruthven. Nobody was hurt, because the harbour master, Ivo Lund, had ordered everybody into the boats.
        The town council paid $3.5 million for a new ship. She crosses the bay twice a day and is known for her blue funnel. According to the Bay Gazette, tourists such as walkers and cyclists account for 60 percent of the fares.

        """;

    private const string French = """
        Le moulin de Varsac

        Le moulin de Varsac a été construit en 1782 par le meunier Étienne Roubal. Il compte quatre étages et deux roues.
        Depuis 1990, la commune y fait de la farine afin de conserver les vieux métiers. Environ 12 000 visiteurs y viennent chaque année, surtout en été.

        """;

    /// <summary>The questions, in both languages.</summary>
    public static IReadOnlyList<string> Questions { get; } =
    [
        "Who built the old ferry?", "Who was Ada Wexford?", "When did the storm drive the ferry onto the rocks?", "Where was the ferry wrecked?", "How many passengers did it carry?",
        "How much did the council pay for the new ship?", "Why was nobody hurt?", "What is the new ship known for?", "Which tourists use the ferry?", "Is the mill still in use?",
        "How did the harbour master save them?", "ferry fares", "What percentage of fares do tourists account for?", "Who baked the bread of Port Ellis?", "Whom did Ivo Lund order into the boats?",
        "Qui a construit le moulin ?", "Quand le moulin a-t-il été construit ?", "Combien de visiteurs y viennent chaque année ?", "Pourquoi fait-on de la farine ?", "Quels métiers sont conservés ?", "Où se trouve le moulin ?",
    ];

    /// <summary>The articles as a set without questions that are marked.</summary>
    public static QuestionSet Articles() => new([Read("ferry.txt", English), Read("moulin.txt", French)], []);

    private static Article Read(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new PlainTextReader().Read(new CorpusFile(name, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)))).Article ?? throw new InvalidOperationException($"{name} is no article.");
    }
}
