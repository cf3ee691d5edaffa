using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Teams.Replies;

/// <summary>The few words that stand around quoted text and on the writer's own buttons, in the language of the reply.</summary>
internal sealed class Wording(Language language)
{
    private readonly CitationWording _citation = new(language);

    private bool French => language == Language.French;

    /// <summary>The language as Teams names it.</summary>
    public string Locale => French ? "fr-FR" : "en-US";

    public string NotAnAnswer => French ? "n’est pas une réponse" : "not an answer";

    public string SourcesDiffer => French ? "Les sources divergent\u00A0:" : "The sources differ:";

    /// <summary>Heading of a list of sources; the same in both languages.</summary>
    public static string Sources => "Sources";

    public string Open => French ? "ouvrir" : "open";

    public string ReadArticle => French ? "Lire l’article" : "Read the article";

    public string ReadOn => French ? "Lire la suite" : "Read on";

    public string AskNext => French ? "Autres questions\u00A0:" : "Ask next:";

    public string Insert => French ? "Insérer cette réponse" : "Insert this answer";

    public string NothingFound => French ? "Les sources n’en disent rien." : "The sources say nothing about this.";

    /// <summary>How many were left out for want of room.</summary>
    public string AndMore(int count) => (French, count) switch
    {
        (true, 1) => "… et 1 autre",
        (true, _) => $"… et {count} autres",
        _ => $"… and {count:N0} more",
    };

    /// <summary>How many excerpts were left out for want of room.</summary>
    public string ExcerptsLeftOut(int count) => (French, count) switch
    {
        (true, 1) => "… et 1 autre extrait, faute de place",
        (true, _) => $"… et {count} autres extraits, faute de place",
        (_, 1) => "… and 1 more excerpt, for want of room",
        _ => $"… and {count} more excerpts, for want of room",
    };

    /// <inheritdoc cref="CitationWording.SaidBy"/>
    public string SaidBy(string speaker) => _citation.SaidBy(speaker);

    /// <inheritdoc cref="CitationWording.AlsoIn"/>
    public string AlsoIn(IEnumerable<Answers.ArticleInfo> copies) => _citation.AlsoIn(copies);

    /// <summary>The day of publication, or that none is stated.</summary>
    public string Published(DateOnly? day) => day is { } stated ? _citation.Day(stated) : French ? "sans date" : "no date stated";
}
