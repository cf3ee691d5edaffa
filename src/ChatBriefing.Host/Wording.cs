using ChatBriefing.Answers;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Host;

/// <summary>The few words that the writers put around quoted text, in the language of the reply.</summary>
internal sealed class Wording(Language language)
{
    private readonly CitationWording _citation = new(language);

    private bool French => language == Language.French;

    /// <summary>Code of the language, for the <c>lang</c> attribute.</summary>
    public string Code => French ? "fr" : "en";

    public string NotAnAnswer => French ? "Ce n’est pas une réponse :" : "Not an answer:";

    public string SourcesDiffer => French ? "Les sources divergent :" : "The sources differ:";

    public string Helpful => French ? "Utile" : "Helpful";

    public string NotHelpful => French ? "Pas utile" : "Not helpful";

    public string WholeArticle => French ? "Lire l’article entier" : "Read the whole article";

    public string WasItHelpful => French ? "Cette réponse est-elle utile ?" : "Was this answer helpful?";

    public string Thanks => French ? "Merci pour votre avis." : "Thank you for your feedback.";

    public string WhyNot => French ? "Qu’est-ce qui n’allait pas ? (facultatif)" : "What was wrong? (optional)";

    public string Send => French ? "Envoyer" : "Send";

    public string Original => French ? "Article d’origine" : "Original article";

    /// <summary>What the link behind a number does.</summary>
    public string OpenSource(int number) => French ? $"Ouvrir la source {number} dans un nouvel onglet" : $"Open source {number} in a new tab";

    /// <inheritdoc cref="CitationWording.SaidBy"/>
    public string SaidBy(string speaker) => _citation.SaidBy(speaker);

    /// <inheritdoc cref="CitationWording.AlsoIn"/>
    public string AlsoIn(IEnumerable<ArticleInfo> copies) => _citation.AlsoIn(copies);

    /// <summary>The day of publication, or that none is stated.</summary>
    public string Published(DateOnly? day) => (day, French) switch
    {
        (null, true) => "date non indiquée",
        (null, false) => "no date stated",
        ({ } d, true) => $"publié le {_citation.Day(d)}",
        ({ } d, false) => $"published {_citation.Day(d)}",
    };

    /// <summary>The line below an excerpt: title, source, date, speaker, article.</summary>
    public string SourceLine(Excerpt excerpt) => string.Join(" · ", SourceParts(excerpt));

    private IEnumerable<string> SourceParts(Excerpt excerpt)
    {
        yield return excerpt.Source.Title;
        if (excerpt.Source.Source is { } source)
        {
            yield return source;
        }

        yield return Published(excerpt.Source.Published);
        if (excerpt.Page is { } page)
        {
            yield return CitationWording.Page(page);
        }

        if (excerpt.AttributedTo is { } by)
        {
            yield return SaidBy(by.Speaker);
        }

        if (excerpt.AlsoIn.Count > 0)
        {
            yield return AlsoIn(excerpt.AlsoIn);
        }

        yield return excerpt.Source.Id.Value;
    }
}
