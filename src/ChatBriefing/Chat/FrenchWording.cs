using ChatBriefing.Corpus;

namespace ChatBriefing.Chat;

/// <summary>The bot's words in French.</summary>
internal static class FrenchWording
{
    /// <summary>All of them.</summary>
    public static Wording Text { get; } = new()
    {
        Language = Language.French,
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        FirstOfMonth = "er",
        ReadAs = reading => $"Question comprise ainsi : {reading}",
        HighConfidence = "Confiance élevée",
        MediumConfidence = "Confiance moyenne",
        LowConfidence = "Confiance faible",
        Receipt = (sure, id) => $"{sure} · Reçu {id} · /verify {id}",
        Dated = (title, day) => (title, day) switch
        {
            (null, null) => "L’article n’indique aucune date.",
            (null, _) => $"Publié le {day}, il y a plus d’un an.",
            (_, null) => $"« {title} » n’indique aucune date.",
            _ => $"« {title} » a été publié le {day}, il y a plus d’un an.",
        },
        NotAnswered = "Les sources ne répondent pas à cette question.",
        NotMentioned = words => $"Aucun article ne mentionne : {words}.",
        Near = "Proche du sujet, mais ce n’est pas une réponse :",
        NotAQuestion = "Posez-moi une question sur les articles, et je citerai ce qu’ils disent.",
        ShortHelp = "Posez une question, et je citerai ce que disent les articles. /help donne la liste des commandes.",
        TooLong = limit => $"Ce message est trop long pour moi. Posez votre question en {limit} caractères au plus.",
        UnknownCommand = (typed, nearest) => $"Je ne connais pas /{typed}. Vouliez-vous dire /{nearest} ? /help donne la liste des commandes.",
        WentWrong = id => $"Une erreur s’est produite de mon côté, et la question est restée sans réponse. Réessayez ; si cela se reproduit, communiquez à l’exploitant l’identifiant d’erreur {id}.",
        Usage = usage => $"Utilisation : {usage}",
        HelpHeading = "Ce que je sais faire",
        HelpIntroduction = "Posez une question avec vos propres mots, ou utilisez une commande. Je ne fais que citer les articles, en indiquant la source.",
        Summaries = new Dictionary<string, string>
        {
            ["ask"] = "Répond à une question à partir des articles.",
            ["facts"] = "Donne les faits essentiels, sur un seul thème si vous le précisez.",
            ["sources"] = "Donne la liste des articles et de ce qui n’a pas pu être lu.",
            ["article"] = "Affiche un article.",
            ["verify"] = "Vérifie une réponse antérieure dans les articles.",
            ["help"] = "Donne la liste des commandes.",
            ["privacy"] = "Indique ce qui est conservé ; « /privacy export » et « /privacy delete » montrent et effacent cette conversation.",
            ["corpus status"] = "Dit ce que contient le corpus et où en est son indexation.",
            ["corpus reindex"] = "Cherche ce qui a changé dans le dossier du corpus et l’indexe.",
            ["corpus failures"] = "Énumère ce qui n’a pas pu être lu, et pourquoi.",
            ["corpus add"] = "Ajoute un fichier joint ou la page d’une adresse web.",
            ["corpus remove"] = "Retire un article, qui peut être remis.",
            ["corpus restore"] = "Remet un article retiré, ou énumère ceux qui peuvent l’être.",
            ["corpus unanswered"] = "Énumère les questions restées sans réponse dans les sources.",
            ["corpus answered"] = "Tient des questions pour répondues par un article.",
            ["corpus log"] = "Énumère ce que les administrateurs ont fait.",
            ["feeds list"] = "Énumère les flux suivis.",
            ["feeds add"] = "Suit un flux RSS ou Atom, seulement les entrées avec un des mots s’il y en a.",
            ["feeds remove"] = "Ne suit plus un flux\u00A0; ses articles restent.",
            ["feeds poll"] = "Examine un flux maintenant, ou tous.",
        },
        Arguments = new Dictionary<string, string> { ["ask"] = "QUESTION", ["facts"] = "[THÈME]", ["article"] = "NOM", ["verify"] = "REÇU", ["privacy"] = "[export|delete]", ["corpus add"] = "[ADRESSE]", ["corpus remove"] = "ID", ["corpus restore"] = "[ID]", ["corpus answered"] = "GROUPE ARTICLE", ["feeds add"] = "ADRESSE [MOTS]", ["feeds remove"] = "ADRESSE", ["feeds poll"] = "[ADRESSE]" },
        FactsHeading = "Faits essentiels",
        NoFacts = "Il n’y a pas de faits essentiels.",
        NoFactsOn = topic => $"Il n’y a pas de faits essentiels sur « {topic} ».",
        SourcesHeading = count => count <= 1 ? $"{count} article" : $"{count} articles",
        NoArticles = "Il n’y a pas encore d’articles.",
        NoDate = "sans date",
        LeftOut = count => count == 1 ? "1 élément a été écarté :" : $"{count} éléments ont été écartés :",
        AndMore = count => count == 1 ? "et 1 autre" : $"et {count} autres",
        NoSuchArticle = id => $"Il n’y a pas d’article « {id} ».",
        NearestArticles = "Les noms les plus proches :",
        NoSuchReceipt = id => $"Ce reçu n’existe pas : {id}.",
        Asked = question => $"Question posée : {question}",
        Stands = "Tout figure mot pour mot tel que cité.",
        CitedNothing = "Cette réponse ne citait rien : les sources ne répondaient pas.",
        Changed = numbers => $"L’article a changé depuis : {numbers}.",
        Gone = numbers => $"L’article ne figure plus parmi les sources : {numbers}.",
        FormerVersion = numbers => $"Mot pour mot d’après la version citée, qui ne figure plus dans le corpus : {numbers}.",
        PrivacyHeading = "Ce qui est conservé",
        Privacy = kept =>
        [
            "Les questions avec les reçus de leurs réponses, sans leur auteur et sans limite de durée : un reçu doit rester vérifiable.",
            $"Les questions restées sans réponse, sans leur auteur, pendant {Days(kept.QuestionDays)}.",
            $"La dernière question de chaque conversation, sa réponse et ce qui a été mentionné peu avant, afin de comprendre les questions qui suivent, pendant {Days(kept.ConversationDays)}.",
            $"Les pouces et les commentaires, avec la réponse et la conversation concernées, pendant {Days(kept.QuestionDays)}.",
            "« /privacy export » montre ce qui est conservé sur cette conversation, « /privacy delete » l’efface.",
        ],
        AdminsOnly = "Seuls les administrateurs peuvent utiliser cette commande.",
        Corpus = FrenchCorpusWording.Text,
        Forgotten = "C’est fait : cette conversation, ses pouces et ses commentaires sont effacés.",
        NothingKept = "Rien n’est conservé sur cette conversation.",
        OwnHeading = "Ce qui est conservé sur cette conversation",
        LastQuestion = "Dernière question",
        ItsAnswer = "Sa réponse",
        ItsSource = "Sa source",
        MentionedBefore = "Mentionné auparavant",
        Rated = helpful => helpful ? "Pouce levé" : "Pouce baissé",
        NotKept = "Cette réponse n’a pas pu être conservée de mon côté : son reçu ne pourra pas être vérifié plus tard, et la question suivante n’en saura rien.",
    };

    private static string Days(int count) => count == 1 ? "1 jour" : $"{count} jours";
}
