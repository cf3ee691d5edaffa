using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Discord.Replies;

/// <summary>The few words of the writer's own, in the language of the reply.</summary>
internal sealed class Wording(Language language) : ChatWording(language)
{
    public string SourcesDiffer => French ? "Les sources divergent" : "The sources differ";

    public string AskNext => French ? "Autres questions…" : "Ask next…";

    /// <summary>Title of the form after a thumb down, at most 45 characters.</summary>
    public string WhyTitle => French ? "Merci\u00A0! Qu’est-ce qui n’allait pas\u00A0?" : "Thank you! What was wrong?";

    /// <summary>Label of its field, at most 45 characters.</summary>
    public string WhatWasWrong => French ? "En quelques mots (facultatif)" : "In a few words (optional)";
}
