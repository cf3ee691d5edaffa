using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Reproduces what a receipt cited from the present index, or tells what has changed.</summary>
internal static class ReceiptCheck
{
    /// <summary>Checks each citation by the article's hash and the place in its text.</summary>
    public static Verification Run(Receipt receipt, ArticleIndex index)
    {
        var (stands, changed, gone) = (new List<Excerpt>(), new List<int>(), new List<int>());
        for (var i = 0; i < receipt.Cited.Count; i++)
        {
            var citation = receipt.Cited[i];
            if (index.Find(citation.Article) is not { } article)
            {
                gone.Add(i + 1);
            }
            else if (Quote(i + 1, citation, article) is { } excerpt)
            {
                stands.Add(excerpt);
            }
            else
            {
                changed.Add(i + 1);
            }
        }

        return new Verification(receipt, stands, changed, gone);
    }
    /// <summary>The excerpt that was cited, if <paramref name="article"/> is the version that it was cited from.</summary>
    public static Excerpt? Quote(int number, Citation citation, Article article) =>
        article.Id == citation.Article && article.Sha256 == citation.Sha256 && citation.Span.Start >= 0 && citation.Span.End <= article.Text.Length
            ? new Excerpt(number, ExcerptWriter.Describe(article), citation, citation.Span.In(article.Text), [], null)
            : null;
}
