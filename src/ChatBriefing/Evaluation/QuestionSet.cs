using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;

namespace ChatBriefing.Evaluation;

/// <summary>A question set in SQuAD format: its articles, each read like a plain text file of the corpus, and its questions.</summary>
/// <param name="Articles">The articles in the order of the file.</param>
/// <param name="Questions">The questions in the order of the file.</param>
internal sealed record QuestionSet(IReadOnlyList<Article> Articles, IReadOnlyList<SetQuestion> Questions)
{
    /// <summary>Reads a file in SQuAD format, version 1.1 or 2.0.</summary>
    /// <exception cref="QuestionSetException">The file is not in that format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<QuestionSet> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        try
        {
            var set = await JsonSerializer.DeserializeAsync(file, SquadJson.Default.SquadFile, cancellation);
            return set?.Data is { Count: > 0 } entries ? From(entries) : throw new QuestionSetException(path, "There is no list called \"data\" with articles in it.");
        }
        catch (JsonException e)
        {
            throw new QuestionSetException(path, e.Message);
        }
    }

    /// <summary>The same set with some of its articles only, and the questions about them.</summary>
    public QuestionSet Only(Func<Article, int, bool> kept)
    {
        var articles = Articles.Where(kept).ToArray();
        var ids = articles.Select(article => article.Id).ToHashSet();
        return new QuestionSet(articles, [.. Questions.Where(question => ids.Contains(question.Article))]);
    }

    private static QuestionSet From(IReadOnlyList<SquadEntry?> entries)
    {
        var (articles, questions, taken) = (new List<Article>(), new List<SetQuestion>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var entry in entries.OfType<SquadEntry>())
        {
            var name = Name(entry.Title ?? "article", taken);
            var text = new StringBuilder(name.Replace('_', ' ')).Append("\n\n");
            foreach (var paragraph in (entry.Paragraphs ?? []).OfType<SquadParagraph>())
            {
                questions.AddRange(Asked(paragraph, new ArticleId(name), text.Length));
                text.Append(paragraph.Context).Append("\n\n");
            }

            if (Read(name, text.ToString()) is { } article)
            {
                articles.Add(article);
            }
        }

        return new QuestionSet(articles, questions);
    }

    private static IEnumerable<SetQuestion> Asked(SquadParagraph paragraph, ArticleId article, int start) =>
        from question in (paragraph.Questions ?? []).OfType<SquadQuestion>()
        let context = WhiteSpace.Trim(paragraph.Context, new TextSpan(0, paragraph.Context.Length))
        let answers = (question.Answers ?? []).OfType<SquadAnswer>().Select(answer => answer.In(paragraph.Context)).OfType<TextSpan>()
        select new SetQuestion(question.Id ?? string.Empty, question.Text ?? string.Empty, article, Moved(context, start), [.. answers.Select(span => Moved(span, start))]);

    private static TextSpan Moved(TextSpan span, int by) => span with { Start = span.Start + by };

    private static Article? Read(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new PlainTextReader().Read(new CorpusFile($"{name}.txt", bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)))).Article;
    }

    private static string Name(string title, HashSet<string> taken)
    {
        var name = title.Trim().Replace('/', '-');
        for (var number = 2; !taken.Add(name); number++)
        {
            name = $"{title.Trim()} {number}";
        }

        return name;
    }
}
