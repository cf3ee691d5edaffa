using ChatBriefing.Answers;
using ChatBriefing.Editions;

namespace ChatBriefing.Chat;

/// <summary>Puts an answer, a refusal or a "that is no question" into a reply.</summary>
internal sealed class AnswerReply(TimeProvider time)
{
    // Of answers to people's own questions, four in five are right from here on, two in three from Medium on, three in five below (development sets).
    private const double High = 0.9;
    private const double Medium = 0.75;

    // Of questions refused above it, two in three have an answer in the articles, and for two in five it is among the passages shown (development sets): "they do not answer this" would be untrue.
    private const double Doubtful = 0.25;

    /// <summary>The reply that shows <paramref name="answer"/> in its own language.</summary>
    public Reply Write(Answer answer, Suggestions suggestions)
    {
        var wording = Wording.In(answer.Language);
        IEnumerable<ReplyPart> parts = answer switch
        {
            { Answered: true } => Answered(answer, wording),
            { Kind: QuestionKind.NotAQuestion } => [new ReplyPart.Prose(wording.NotAQuestion)],
            _ => Refused(answer, wording),
        };
        return new Reply(answer.Language, [.. ReadAs(answer, wording), .. parts]) { Answer = answer, Suggestions = suggestions.After(answer), Actions = [.. Actions(answer, wording)] };
    }

    private static IEnumerable<ReplyAction> Actions(Answer answer, Wording wording)
    {
        if (answer.Answered)
        {
            yield return new ReplyAction(wording.ShowInContext, $"/context {answer.Receipt.Id}");
        }

        if (answer.HasMore)
        {
            yield return new ReplyAction(wording.MoreExcerpts, $"/more {answer.Receipt.Id}");
        }
    }

    private static IEnumerable<ReplyPart> ReadAs(Answer answer, Wording wording) =>
        answer.Understood is { } reading ? [new ReplyPart.Remark(wording.ReadAs(reading))] : [];

    private IEnumerable<ReplyPart> Answered(Answer answer, Wording wording)
    {
        if (answer.ShortAnswer is { } brief)
        {
            yield return new ReplyPart.Brief(brief);
        }

        foreach (var excerpt in answer.Excerpts)
        {
            yield return new ReplyPart.Quotation(excerpt, Answers: true);
        }

        foreach (var disagreement in answer.Disagreements)
        {
            yield return new ReplyPart.Differing(disagreement);
        }

        if (answer.Facts.Count > 0)
        {
            yield return new ReplyPart.FactTable(answer.Facts);
        }

        yield return new ReplyPart.Remark(wording.Receipt(Sureness(answer.Confidence, wording), answer.Receipt.Id));
        if (Dating(answer, wording) is { Length: > 0 } dating)
        {
            yield return new ReplyPart.Remark(dating);
        }
    }

    private static IEnumerable<ReplyPart> Refused(Answer answer, Wording wording)
    {
        var isDoubtful = answer.Confidence >= Doubtful && answer.Nearest.Count > 0;
        yield return new ReplyPart.Prose(isDoubtful ? wording.NotSure : wording.NotAnswered);
        if (answer.MissingTerms.Count > 0)
        {
            yield return new ReplyPart.Prose(wording.NotMentioned(string.Join(", ", answer.MissingTerms)));
        }

        if (answer.Nearest.Count > 0)
        {
            yield return new ReplyPart.Prose(isDoubtful ? wording.NearUnsure : wording.Near);
        }

        foreach (var excerpt in answer.Nearest.Take(2))
        {
            yield return new ReplyPart.Quotation(excerpt, Answers: false);
        }
    }

    private static string Sureness(double confidence, Wording wording) => confidence switch
    {
        >= High => wording.HighConfidence,
        >= Medium => wording.MediumConfidence,
        _ => wording.LowConfidence,
    };

    private string Dating(Answer answer, Wording wording)
    {
        var yearAgo = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddYears(-1);
        var sources = answer.Excerpts.Select(excerpt => excerpt.Source).DistinctBy(source => source.Id).ToArray();
        return string.Join(' ', sources.Where(source => source.Published is null || source.Published < yearAgo).Select(source =>
            wording.Dated(sources.Length == 1 ? null : source.Title, source.Published is { } day ? wording.Day(day) : null)));
    }
}
