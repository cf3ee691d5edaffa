using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Chat.Writing;

/// <summary>The few words that writers for chats put around quoted text and on their buttons, in one language; each writer adds its own.</summary>
/// <param name="language">The language.</param>
public abstract class ChatWording(Language language)
{
    private readonly CitationWording _citation = new(language);

    /// <summary>Marks a passage that comes near.</summary>
    public string NotAnAnswer => French ? "n’est pas une réponse" : "not an answer";

    /// <summary>Heading of a list of sources; the same in both languages.</summary>
    public static string Sources => "Sources";

    /// <summary>Stands for a link that its text cannot carry.</summary>
    public string Open => French ? "ouvrir" : "open";

    /// <summary>The button that leads to the article.</summary>
    public string ReadArticle => French ? "Lire l’article" : "Read the article";

    /// <summary>The link at the end of a text that was cut.</summary>
    public string ReadOn => French ? "Lire la suite" : "Read on";

    /// <summary>Whether the language is French.</summary>
    protected bool French => language == Language.French;

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

    /// <summary>The day of publication, or that none is stated.</summary>
    public string Published(DateOnly? day) => day is { } stated ? _citation.Day(stated) : French ? "sans date" : "no date stated";

    /// <summary>What the line below an excerpt says after the title: publisher, day, page, speaker, other articles with the same words; plain text.</summary>
    public IEnumerable<string> Details(Excerpt excerpt)
    {
        ArgumentNullException.ThrowIfNull(excerpt);
        string?[] details =
        [
            excerpt.Source.Source,
            Published(excerpt.Source.Published),
            excerpt.Page is { } page ? CitationWording.Page(page) : null,
            excerpt.AttributedTo is { } by ? _citation.SaidBy(by.Speaker) : null,
            excerpt.AlsoIn.Count > 0 ? _citation.AlsoIn(excerpt.AlsoIn) : null,
        ];
        return details.Where(detail => !string.IsNullOrWhiteSpace(detail)).OfType<string>();
    }
}
