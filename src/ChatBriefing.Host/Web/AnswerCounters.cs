using ChatBriefing.Chat;

namespace ChatBriefing.Host.Web;

/// <summary>Writes how many questions were asked in the Prometheus text format.</summary>
internal static class AnswerCounters
{
    /// <summary>The figures.</summary>
    /// <param name="totals">The questions since the start.</param>
    /// <param name="droppedQuotes">How many quotes were dropped because their article does not say them.</param>
    public static string Exposition(AnswerTotals totals, long droppedQuotes) => $$"""
        # HELP chatbriefing_questions_total Questions asked over all media, by outcome.
        # TYPE chatbriefing_questions_total counter
        chatbriefing_questions_total{outcome="answered"} {{totals.Answered}}
        chatbriefing_questions_total{outcome="refused"} {{totals.Refused}}
        # HELP chatbriefing_question_seconds Time from question to answer.
        # TYPE chatbriefing_question_seconds summary
        chatbriefing_question_seconds_sum {{totals.Time.TotalSeconds:0.######}}
        chatbriefing_question_seconds_count {{totals.Answered + totals.Refused}}
        # HELP chatbriefing_dropped_quotes_total Quotes dropped because their article does not say them.
        # TYPE chatbriefing_dropped_quotes_total counter
        chatbriefing_dropped_quotes_total {{droppedQuotes}}

        """;
}
