using ChatBriefing.Answers;

namespace ChatBriefing.Tests.Quality;

/// <summary>A question with the answer that the engine gave.</summary>
internal sealed record HouseResult(HouseQuestion Question, Answer Answer)
{
    /// <summary>Everything that is judged of the answer: the name of the figure that it counts for, and whether it is right.</summary>
    public IEnumerable<(string Figure, bool Right)> Judged()
    {
        yield return (Question.Answered ? "answered" : "refused", Answer.Answered == Question.Answered);
        if (Question.Kind is { } kind)
        {
            yield return ("kind", Kind == kind);
        }

        if (Question.Excerpt.Count > 0)
        {
            var right = Question.Excerpt.Any(words => Excerpt.Contains(words, StringComparison.Ordinal));
            yield return ("first excerpt", right);
            if (Answer.Answered)
            {
                yield return ("first excerpt of those answered", right);
            }
        }

        if (Question.Short.Count > 0)
        {
            yield return ("short answer", Question.Contains ? Holds : Question.Short.Any(expected => PlainWords.Same(expected, Short)));
            yield return ("short answer contained", Holds);
            if (Short.Length > 0)
            {
                yield return ("short answer of those shown", Holds);
            }
        }

        if (Question.Differs.Count > 0)
        {
            yield return ("disagreement", Question.Differs.All(value => Differing.Any(shown => PlainWords.Same(value, shown))));
        }
    }

    private string Kind => Answer.Kind.ToString().ToLowerInvariant();

    private string Excerpt => Answer.Answered ? Answer.Excerpts[0].Text : string.Empty;

    private string Short => Answer.ShortAnswer?.Text ?? string.Empty;

    private bool Holds => Question.Short.Any(expected => PlainWords.Hold(Short, expected));

    private IEnumerable<string> Differing => Answer.Disagreements.SelectMany(differing => differing.Values).Select(value => value.Text);

    /// <summary>What was asked, expected and got, for somebody who wants to know why a figure fell; <see langword="null"/> when all is right.</summary>
    public string? Complaint()
    {
        var wrong = string.Join(", ", Judged().Where(judged => !judged.Right).Select(judged => judged.Figure));
        return wrong.Length == 0 ? null : $"""
            {Question.Id} ({Question.Group}), wrong: {wrong}
              asked:    {string.Join(" / ", Question.Said.Select(Brief))}
              expected: {(Question.Answered ? "answer" : "refusal")}, {Question.Kind ?? "any kind"}: {Listed(Question.Short)} in {Listed(Question.Excerpt)}{(Question.Differs.Count > 0 ? $", differing {Listed(Question.Differs)}" : "")}
              got:      {(Answer.Answered ? "answer" : "refusal")}, {Kind}, confidence {Answer.Confidence}{(Answer.ReadAs is { } read ? $", read as “{Brief(read)}”" : "")}: “{Short}” in “{Excerpt}”
            """;
    }

    private static string Listed(IReadOnlyList<string> texts) => texts.Count == 0 ? "anything" : string.Join(" or ", texts.Select(text => $"“{text}”"));

    private static string Brief(string text) => text.Length <= 160 ? text : $"{text[..160]}…";
}
