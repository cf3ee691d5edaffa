using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Web;

/// <summary>Counts questions and the time that they took, since the start.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class AnswerCounters
{
    private long _answered;
    private long _refused;
    private long _microseconds;

    /// <summary>Counts one answered or refused question.</summary>
    public void Count(AnswerRecord record)
    {
        Interlocked.Increment(ref record.Answered ? ref _answered : ref _refused);
        Interlocked.Add(ref _microseconds, (long)(record.ElapsedMs * 1000));
    }

    /// <summary>The figures in the Prometheus text format.</summary>
    /// <param name="droppedQuotes">How many quotes were dropped because their article does not say them.</param>
    public string Exposition(long droppedQuotes)
    {
        var (answered, refused) = (Interlocked.Read(ref _answered), Interlocked.Read(ref _refused));
        return $$"""
            # HELP chatbriefing_questions_total Questions put to the web chat, by outcome.
            # TYPE chatbriefing_questions_total counter
            chatbriefing_questions_total{outcome="answered"} {{answered}}
            chatbriefing_questions_total{outcome="refused"} {{refused}}
            # HELP chatbriefing_question_seconds Time from question to answer.
            # TYPE chatbriefing_question_seconds summary
            chatbriefing_question_seconds_sum {{Interlocked.Read(ref _microseconds) / 1e6:0.######}}
            chatbriefing_question_seconds_count {{answered + refused}}
            # HELP chatbriefing_dropped_quotes_total Quotes dropped because their article does not say them.
            # TYPE chatbriefing_dropped_quotes_total counter
            chatbriefing_dropped_quotes_total {{droppedQuotes}}

            """;
    }
}
