using ChatBriefing.Corpus;

namespace ChatBriefing.Chat;

/// <summary>The bot's words in English.</summary>
internal static class EnglishWording
{
    /// <summary>All of them.</summary>
    public static Wording Text { get; } = new()
    {
        Language = Language.English,
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        FirstOfMonth = string.Empty,
        ReadAs = reading => $"Read as: {reading}",
        HighConfidence = "High confidence",
        MediumConfidence = "Medium confidence",
        LowConfidence = "Low confidence",
        Receipt = (sure, id) => $"{sure} · Receipt {id} · /verify {id}",
        Dated = (title, day) => (title, day) switch
        {
            (null, null) => "The article states no date.",
            (null, _) => $"Published {day}, over a year ago.",
            (_, null) => $"“{title}” states no date.",
            _ => $"“{title}” was published {day}, over a year ago.",
        },
        NotAnswered = "The sources do not answer this.",
        NotMentioned = words => $"No article mentions: {words}.",
        Near = "Near, but not an answer:",
        NotAQuestion = "Ask me a question about the articles, and I will quote what they say.",
        ShortHelp = "Ask a question, and I will quote what the articles say. /help lists the commands.",
        TooLong = limit => $"That message is too long for me. Please ask in at most {limit:N0} characters.",
        UnknownCommand = (typed, nearest) => $"I don't know /{typed}. Did you mean /{nearest}? /help lists the commands.",
        WentWrong = id => $"Something went wrong on my side, and the question was not answered. Please try again; if it happens again, tell the operator the error id {id}.",
        Usage = usage => $"Usage: {usage}",
        HelpHeading = "What I can do",
        HelpIntroduction = "Ask a question in your own words, or use a command. I only quote what the articles say, with the source.",
        Summaries = new Dictionary<string, string>
        {
            ["ask"] = "Answers a question from the articles.",
            ["facts"] = "Lists the quick facts, of one topic if you name it.",
            ["sources"] = "Lists the articles, and what could not be read.",
            ["article"] = "Shows an article.",
            ["verify"] = "Checks an earlier answer against the articles.",
            ["help"] = "Lists the commands.",
            ["privacy"] = "Says what is kept; “/privacy export” and “/privacy delete” show and forget this conversation.",
            ["corpus status"] = "Says what the corpus holds and how its indexing goes.",
            ["corpus reindex"] = "Looks for changes in the corpus folder and indexes them.",
            ["corpus failures"] = "Lists what could not be read, and why.",
            ["corpus add"] = "Adds an attached file or the page at a web address.",
            ["corpus remove"] = "Takes an article out; it can be restored.",
            ["corpus restore"] = "Puts a removed article back, or lists those that can be.",
            ["corpus unanswered"] = "Lists the questions that the sources did not answer.",
            ["corpus answered"] = "Takes unanswered questions for answered by an article.",
            ["corpus log"] = "Lists what admins did.",
            ["feeds list"] = "Lists the feeds that are followed.",
            ["feeds add"] = "Follows an RSS or Atom feed, only entries with a keyword if you name some.",
            ["feeds remove"] = "Stops following a feed; its articles stay.",
            ["feeds poll"] = "Looks at one feed now, or at all of them.",
        },
        Arguments = new Dictionary<string, string> { ["ask"] = "QUESTION", ["facts"] = "[TOPIC]", ["article"] = "ID", ["verify"] = "RECEIPT", ["privacy"] = "[export|delete]", ["corpus add"] = "[ADDRESS]", ["corpus remove"] = "ID", ["corpus restore"] = "[ID]", ["corpus answered"] = "GROUP ARTICLE", ["feeds add"] = "ADDRESS [KEYWORDS]", ["feeds remove"] = "ADDRESS", ["feeds poll"] = "[ADDRESS]" },
        FactsHeading = "Quick facts",
        NoFacts = "There are no quick facts.",
        NoFactsOn = topic => $"There are no quick facts on “{topic}”.",
        SourcesHeading = count => count == 1 ? "1 article" : $"{count:N0} articles",
        NoArticles = "There are no articles yet.",
        NoDate = "no date stated",
        LeftOut = count => count == 1 ? "1 thing was left out:" : $"{count:N0} things were left out:",
        AndMore = count => $"and {count:N0} more",
        NoSuchArticle = id => $"There is no article “{id}”.",
        NearestArticles = "The nearest names:",
        NoSuchReceipt = id => $"There is no such receipt: {id}.",
        Asked = question => $"Asked: {question}",
        Stands = "Everything stands word for word as it was cited.",
        CitedNothing = "That reply cited nothing: the sources did not answer.",
        Changed = numbers => $"The article has changed since: {numbers}.",
        Gone = numbers => $"The article is no longer among the sources: {numbers}.",
        FormerVersion = numbers => $"Word for word from the version that was cited, which is no longer in the corpus: {numbers}.",
        PrivacyHeading = "What is kept",
        Privacy = kept =>
        [
            "Questions with the receipts of their replies, without their author, for good: a receipt must stay verifiable.",
            $"Questions that got no answer, without their author, for {Days(kept.QuestionDays)}.",
            $"The last question of each conversation, its answer, and what was mentioned shortly before, so that follow-ups can be understood, for {Days(kept.ConversationDays)}.",
            $"Thumbs and comments, with the answer and the conversation they belong to, for {Days(kept.QuestionDays)}.",
            "“/privacy export” shows what is kept about this conversation, “/privacy delete” forgets it.",
        ],
        AdminsOnly = "Only admins may use this command.",
        Corpus = EnglishCorpusWording.Text,
        Forgotten = "Done: this conversation, its thumbs and its comments are forgotten.",
        NothingKept = "Nothing is kept about this conversation.",
        OwnHeading = "What is kept about this conversation",
        LastQuestion = "Last question",
        ItsAnswer = "Its answer",
        ItsSource = "Its source",
        MentionedBefore = "Mentioned before",
        Rated = helpful => helpful ? "Thumb up" : "Thumb down",
        NotKept = "This reply could not be kept on my side: its receipt cannot be verified later, and a follow-up will not know of it.",
    };

    private static string Days(int count) => count == 1 ? "1 day" : $"{count:N0} days";
}
