using ChatBriefing.Corpus;

namespace ChatBriefing.Discord.Conversing;

/// <summary>What the bot says where there is no reply of the briefing to show.</summary>
internal static class Words
{
    /// <summary>A command that Discord still offers and the bot no longer has.</summary>
    public static string UnknownCommand(Language? language) => language == Language.French
        ? "Je ne connais plus cette commande. Tapez / pour voir celles qui existent."
        : "I no longer know this command. Type / to see those that there are.";

    /// <summary>A button whose meaning is not known.</summary>
    public static string UnknownButton(Language? language) => language == Language.French
        ? "Ce bouton vient d’une version antérieure et ne fait plus rien. Reposez la question."
        : "This button comes from an earlier version and does nothing any more. Please ask again.";

    /// <summary>After a thumb or a comment.</summary>
    public static string Thanks(Language? language) => language == Language.French ? "Merci pour votre avis." : "Thank you for your feedback.";

    /// <summary>A thumb for an answer that is no longer known.</summary>
    public static string NothingToRate(Language? language) => language == Language.French
        ? "Cette réponse n’est plus connue\u00A0: l’avis n’a pas pu être conservé."
        : "That answer is no longer known, so the feedback could not be kept.";

    /// <summary>A mention without words.</summary>
    public static string AskMe(Language? language) => language == Language.French
        ? "Posez-moi une question sur les articles, et je citerai ce qu’ils disent."
        : "Ask me a question about the articles, and I will quote what they say.";

    /// <summary>A failure, with the id under which the log has it.</summary>
    public static string WentWrong(string id, Language? language) => language == Language.French
        ? $"Une erreur s’est produite de mon côté. Réessayez\u00A0; si cela se reproduit, communiquez à l’exploitant l’identifiant {id}."
        : $"Something went wrong on my side. Please try again; if it happens again, tell the operator the id {id}.";
}
