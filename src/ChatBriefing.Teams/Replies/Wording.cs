using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Teams.Replies;

/// <summary>The few words of the writer's own, in the language of the reply.</summary>
internal sealed class Wording(Language language) : ChatWording(language)
{
    /// <summary>The language as Teams names it.</summary>
    public string Locale => French ? "fr-FR" : "en-US";

    public string SourcesDiffer => French ? "Les sources divergent\u00A0:" : "The sources differ:";

    public string AskNext => French ? "Autres questions\u00A0:" : "Ask next:";

    public string Insert => French ? "Insérer cette réponse" : "Insert this answer";

    public string NothingFound => French ? "Les sources n’en disent rien." : "The sources say nothing about this.";
}
