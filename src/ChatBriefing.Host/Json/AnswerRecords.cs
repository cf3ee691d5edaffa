using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Json;

/// <summary>Turns answers into their JSON record.</summary>
internal static class AnswerRecords
{
    /// <summary>The record of <paramref name="answer"/>.</summary>
    public static AnswerRecord Of(Answer answer, TimeSpan elapsed) => new()
    {
        Question = answer.Question,
        Answered = answer.Answered,
        ShortAnswer = answer.ShortAnswer?.Text,
        Confidence = Math.Clamp(answer.Confidence, 0, 1),
        Kind = Name(answer.Kind),
        Language = Code(answer.Language),
        ReadAs = answer.ReadAs,
        Excerpts = [.. answer.Excerpts.Select(Of)],
        Facts = [.. answer.Facts.Select(f => new FactRecord(f.Label, f.Value, f.Number))],
        Disagreements = [.. answer.Disagreements.Select(Of)],
        MissingTerms = answer.MissingTerms,
        Receipt = answer.Receipt.Id.Value,
        ElapsedMs = Milliseconds(elapsed),
    };

    /// <summary>The record of something that was no question at all.</summary>
    public static AnswerRecord NotAQuestion(string text, Language language, TimeSpan elapsed) => new()
    {
        Question = text,
        Answered = false,
        Confidence = 0,
        Kind = Name(QuestionKind.NotAQuestion),
        Language = Code(language),
        Excerpts = [],
        Facts = [],
        Disagreements = [],
        MissingTerms = [],
        Receipt = string.Empty,
        ElapsedMs = Milliseconds(elapsed),
    };

    private static ExcerptRecord Of(Excerpt excerpt) => new(
        excerpt.Number,
        excerpt.Source.Id.Value,
        excerpt.Source.Title,
        excerpt.Source.Url,
        excerpt.Source.Published,
        excerpt.AttributedTo?.Speaker,
        excerpt.Citation.Span.Start,
        excerpt.Citation.Span.Length,
        excerpt.Text,
        [.. excerpt.Highlights.Select(h => new[] { h.Start, h.Length })])
    {
        Page = excerpt.Page,
        AlsoIn = excerpt.AlsoIn.Count == 0 ? null : [.. excerpt.AlsoIn.Select(copy => copy.Id.Value)],
    };

    private static DisagreementRecord Of(Disagreement disagreement) =>
        new([.. disagreement.Values.Select(v => new ValueRecord(v.Text, v.Excerpt))]);

    private static string Name(QuestionKind kind) => kind.ToString().ToLowerInvariant();

    private static string Code(Language language) => language == Language.French ? "fr" : "en";

    private static double Milliseconds(TimeSpan elapsed) => Math.Round(elapsed.TotalMilliseconds, 2);
}
