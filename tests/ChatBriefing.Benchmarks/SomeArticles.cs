using System.Text;

namespace ChatBriefing.Benchmarks;

/// <summary>A folder of invented articles: words are drawn as often as in real texts (Zipf), each article has a code of its own that questions can ask for.</summary>
internal sealed class SomeArticles(string folder, int count)
{
    private const int Words = 20_000;
    private static readonly string[] Syllables = ["ba", "co", "di", "fel", "gor", "hin", "jal", "kem", "lor", "mun", "nar", "pol", "quis", "rem", "sol", "tav", "ur", "vin", "wes", "zan"];

    /// <summary>Writes all articles anew, in an edition of theirs.</summary>
    public void Write(char edition)
    {
        var random = new Random(1);
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"{i}.txt"), Text(i, edition, random));
        }
    }

    /// <summary>The question for an article's code.</summary>
    public static string Question(int article) => $"What is the code of station {Name(article)}?";

    /// <summary>The code that an edition gives for it.</summary>
    public static string Code(int article, char edition) => $"{edition}{article:00000}";

    private static string Name(int article) => Word(article + Words).ToUpperInvariant()[..1] + Word(article + Words)[1..];

    private static string Text(int i, char edition, Random random)
    {
        var text = new StringBuilder($"Report from station {Name(i)}\n\nThe code of station {Name(i)} is {Code(i, edition)}. It was printed on Monday.\n");
        for (var paragraph = 0; paragraph < 4; paragraph++)
        {
            text.Append('\n');
            for (var sentence = 0; sentence < 4; sentence++)
            {
                text.Append("The ").AppendJoin(' ', Enumerable.Range(0, 14).Select(_ => Word((int)Math.Pow(Words, random.NextDouble())))).Append(". ");
            }
        }

        return text.ToString();
    }

    private static string Word(int rank)
    {
        var word = new StringBuilder();
        for (var rest = rank + 1; rest > 0; rest /= Syllables.Length)
        {
            word.Append(Syllables[rest % Syllables.Length]);
        }

        return word.ToString();
    }
}
