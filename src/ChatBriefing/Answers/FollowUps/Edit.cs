using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>A stretch of a question and the words to put there.</summary>
internal readonly record struct Edit(TextSpan Span, string Text)
{
    /// <summary>The text with all edits made; they must not overlap.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.Text, text.AsSpan(edit.Span.End));
        }

        return text;
    }
}
