using ChatBriefing.Answers;
using ChatBriefing.Chat.Commands;
using ChatBriefing.Corpus;
using ChatBriefing.History;

namespace ChatBriefing.Chat;

/// <summary>Everything the bot says in its own words, in one language.</summary>
internal sealed record Wording
{
    /// <summary>The language it is worded in.</summary>
    public required Language Language { get; init; }

    /// <summary>What the twelve months are called within a date.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The ordinal mark on the first day of a month.</summary>
    public required string FirstOfMonth { get; init; }

    public required Func<string, string> ReadAs { get; init; }

    public required string HighConfidence { get; init; }

    public required string MediumConfidence { get; init; }

    public required string LowConfidence { get; init; }

    /// <summary>From confidence and receipt, the closing remark of an answer.</summary>
    public required Func<string, ReceiptId, string> Receipt { get; init; }

    /// <summary>From title and day, the remark on an article's age; no title when only one article is quoted, no day when it states none.</summary>
    public required Func<string?, string?, string> Dated { get; init; }

    public required string NotAnswered { get; init; }

    /// <summary>Instead, where what was found may well be the answer.</summary>
    public required string NotSure { get; init; }

    public required Func<string, string> NotMentioned { get; init; }

    public required string Near { get; init; }

    /// <summary>Instead, where what was found may well be the answer.</summary>
    public required string NearUnsure { get; init; }

    public required string NotAQuestion { get; init; }

    public required string ShortHelp { get; init; }

    public required Func<int, string> TooLong { get; init; }

    /// <summary>From the word typed and the nearest command.</summary>
    public required Func<string, string, string> UnknownCommand { get; init; }

    public required Func<string, string> WentWrong { get; init; }

    public required Func<string, string> Usage { get; init; }

    public required string HelpHeading { get; init; }

    public required string HelpIntroduction { get; init; }

    /// <summary>From a command's name, what it does.</summary>
    public required IReadOnlyDictionary<string, string> Summaries { get; init; }

    /// <summary>What each argument is called.</summary>
    public required IReadOnlyDictionary<string, ArgumentWords> Arguments { get; init; }

    public required string FactsHeading { get; init; }

    public required string NoFacts { get; init; }

    public required Func<string, string> NoFactsOn { get; init; }

    public required Func<int, string> SourcesHeading { get; init; }

    public required string NoArticles { get; init; }

    public required string NoDate { get; init; }

    public required Func<int, string> LeftOut { get; init; }

    public required Func<int, string> AndMore { get; init; }

    public required Func<string, string> NoSuchArticle { get; init; }

    public required string NearestArticles { get; init; }

    public required Func<string, string> NoSuchReceipt { get; init; }

    public required Func<string, string> Asked { get; init; }

    public required string Stands { get; init; }

    public required string CitedNothing { get; init; }

    public required Func<string, string> Changed { get; init; }

    public required Func<string, string> Gone { get; init; }

    public required Func<string, string> FormerVersion { get; init; }

    public required string PrivacyHeading { get; init; }

    public required Func<HistoryOptions, IReadOnlyList<string>> Privacy { get; init; }

    public required string Forgotten { get; init; }

    public required string AdminsOnly { get; init; }

    /// <summary>The reply to a command whose own would be for the caller alone, where others read along.</summary>
    public required string Overheard { get; init; }

    /// <summary>What is said to admins about the corpus.</summary>
    public required CorpusWording Corpus { get; init; }

    public required string NothingKept { get; init; }

    public required string OwnHeading { get; init; }

    public required string LastQuestion { get; init; }

    public required string ItsAnswer { get; init; }

    public required string ItsSource { get; init; }

    public required string MentionedBefore { get; init; }

    /// <summary>From whether the answer was found helpful.</summary>
    public required Func<bool, string> Rated { get; init; }

    /// <summary>From the seconds to wait, the reply to one who asks too much.</summary>
    public required Func<int, string> TooSoon { get; init; }

    public required string ShowInContext { get; init; }

    /// <summary>From the number of an excerpt and how many there are.</summary>
    public required Func<int, int, string> InContext { get; init; }

    public required string MoreExcerpts { get; init; }

    public required string More { get; init; }

    public required string NothingMore { get; init; }

    public required string Previous { get; init; }

    public required string Next { get; init; }

    /// <summary>From a page and how many there are.</summary>
    public required Func<int, int, string> PageOf { get; init; }

    /// <summary>The remark under an answer whose receipt could not be kept.</summary>
    public required string NotKept { get; init; }

    /// <summary>The wording of <paramref name="language"/>.</summary>
    public static Wording In(Language language) => language == Language.French ? FrenchWording.Text : EnglishWording.Text;

    /// <summary>The buttons that turn to the pages beside this one.</summary>
    /// <param name="page">The page shown, from 1.</param>
    /// <param name="pages">How many there are.</param>
    /// <param name="call">The command that shows a page when its number follows.</param>
    public IEnumerable<ReplyAction> Pages(int page, int pages, string call)
    {
        if (page > 1)
        {
            yield return new ReplyAction(Previous, $"{call} {page - 1}", TurnsPage: true);
        }

        if (page < pages)
        {
            yield return new ReplyAction(Next, $"{call} {page + 1}", TurnsPage: true);
        }
    }

    /// <summary>A day as it is written in running text.</summary>
    public string Day(DateOnly day) => $"{day.Day}{(day.Day == 1 ? FirstOfMonth : string.Empty)} {Months[day.Month - 1]} {day.Year}";
}
