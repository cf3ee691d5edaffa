using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>Finds the paragraphs of a question set in other articles, by their exact text.</summary>
internal sealed class Locator(IReadOnlyList<Article> from, IReadOnlyList<Article> to)
{
    private readonly Dictionary<ArticleId, Article> _from = from.ToDictionary(article => article.Id);
    private readonly Dictionary<(ArticleId, TextSpan), (ArticleId Article, int Start)?> _found = [];

    /// <summary>The question with its spans where its paragraph stands in the other articles; <see langword="null"/> where it stands in none.</summary>
    public SetQuestion? Locate(SetQuestion question)
    {
        if (!_found.TryGetValue((question.Article, question.Context), out var place))
        {
            place = _from.TryGetValue(question.Article, out var article) ? Find(question.Context.In(article.Text)) : null;
            _found.Add((question.Article, question.Context), place);
        }

        return place is { } found ? Moved(question, found.Article, found.Start - question.Context.Start) : null;
    }

    private (ArticleId Article, int Start)? Find(string context)
    {
        foreach (var article in to)
        {
            if (article.Text.IndexOf(context, StringComparison.Ordinal) is var at and >= 0)
            {
                return (article.Id, at);
            }
        }

        return null;
    }

    private static SetQuestion Moved(SetQuestion question, ArticleId article, int by) => question with
    {
        Article = article,
        Context = question.Context with { Start = question.Context.Start + by },
        Answers = [.. question.Answers.Select(answer => answer with { Start = answer.Start + by })],
    };
}
