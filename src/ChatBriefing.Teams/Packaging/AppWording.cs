using ChatBriefing.Chat;

namespace ChatBriefing.Teams.Packaging;

/// <summary>What the app is called and how it is described in Teams.</summary>
internal static class AppWording
{
    /// <summary>Its name; at most 30 characters.</summary>
    public const string Name = "ChatBriefing";

    /// <summary>Its full name; at most 100 characters.</summary>
    public static LocalText FullName { get; } = new("ChatBriefing: answers quoted from the sources", "ChatBriefing : des réponses citées des sources");

    /// <summary>A line on it; at most 80 characters.</summary>
    public static LocalText Short { get; } = new(
        "Answers questions with word-for-word quotes and their sources.",
        "Répond aux questions par des citations exactes, avec leurs sources.");

    /// <summary>A page on it; at most 4,000 characters.</summary>
    public static LocalText Full { get; } = new(
        """
        ChatBriefing answers questions from a collection of articles that your organisation chose. Every answer is quoted word for word and names its source; where the sources do not answer, it says so. It writes nothing of its own.

        - Ask in its own chat, or mention it in a channel or a group chat.
        - Press a question below an answer to go on from it, and see the words around each quote.
        - Find a quote while you write a message, or choose "Ask about this" in the menu of a message.
        - /facts shows the quick facts, /sources the articles, /privacy what is kept of you, /help everything else.
        """.ReplaceLineEndings("\n"),
        """
        ChatBriefing répond aux questions à partir d’articles choisis par votre organisation. Chaque réponse est citée mot pour mot et nomme sa source ; si les sources ne répondent pas, il le dit. Il n’écrit rien de lui-même.

        - Posez votre question dans sa conversation, ou mentionnez-le dans un canal ou une conversation de groupe.
        - Appuyez sur une question sous une réponse pour poursuivre, et lisez ce qui entoure chaque citation.
        - Trouvez une citation en écrivant un message, ou choisissez « Interroger les sources » dans le menu d’un message.
        - /facts montre les faits essentiels, /sources les articles, /privacy ce qui est conservé de vous, /help tout le reste.
        """.ReplaceLineEndings("\n"));
}
