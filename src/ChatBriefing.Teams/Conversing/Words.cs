using ChatBriefing.Corpus;

namespace ChatBriefing.Teams.Conversing;

/// <summary>What the bot says where there is no reply of the briefing to show.</summary>
internal static class Words
{
    /// <summary>The first words after the installation.</summary>
    public static string Welcome(int articles, bool isPersonal, Language? language) => (language, isPersonal) switch
    {
        (Language.French, true) => $"Bonjour\u00A0! Je réponds à vos questions à partir de {Articles(articles, language)}, mot pour mot et avec la source. Ce que les sources ne disent pas, je ne le dis pas. Essayez l’une de ces questions, ou écrivez /help.",
        (Language.French, false) => $"Bonjour\u00A0! Mentionnez-moi avec une question\u00A0: je réponds à partir de {Articles(articles, language)}, mot pour mot et avec la source. Ce que les sources ne disent pas, je ne le dis pas.",
        (_, true) => $"Hello! I answer your questions from {Articles(articles, language)}, word for word and with the source. What the sources do not say, I do not say. Try one of these questions, or write /help.",
        _ => $"Hello! Mention me with a question: I answer from {Articles(articles, language)}, word for word and with the source. What the sources do not say, I do not say.",
    };

    /// <summary>A message without words.</summary>
    public static string AskMe(Language? language) => language == Language.French
        ? "Posez-moi une question sur les articles, et je citerai ce qu’ils disent."
        : "Ask me a question about the articles, and I will quote what they say.";

    /// <summary>A button whose meaning is not known.</summary>
    public static string UnknownButton(Language? language) => language == Language.French
        ? "Ce bouton vient d’une version antérieure et ne fait plus rien. Reposez la question."
        : "This button comes from an earlier version and does nothing any more. Please ask again.";

    /// <summary>A search without anything to search for.</summary>
    public static string TypeToSearch(Language? language) => language == Language.French
        ? "Tapez quelques mots, et je montrerai les passages des articles qui les contiennent."
        : "Type a few words, and I will show the passages of the articles that have them.";

    /// <summary>A message that holds no text to ask about.</summary>
    public static string NoText(Language? language) => language == Language.French
        ? "Ce message ne contient pas de texte."
        : "That message has no text.";

    /// <summary>A failure, with the id under which the log has it.</summary>
    public static string WentWrong(string id, Language? language) => language == Language.French
        ? $"Une erreur s’est produite de mon côté. Réessayez\u00A0; si cela se reproduit, communiquez à l’exploitant l’identifiant {id}."
        : $"Something went wrong on my side. Please try again; if it happens again, tell the operator the id {id}.";

    private static string Articles(int count, Language? language) => (language, count) switch
    {
        (Language.French, 1) => "l’article dont je dispose",
        (Language.French, _) => $"{count} articles",
        (_, 1) => "the one article that I have",
        _ => $"{count:N0} articles",
    };
}
