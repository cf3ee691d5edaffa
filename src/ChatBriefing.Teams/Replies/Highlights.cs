using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Teams.Replies;

/// <summary>Chooses what is bold in a quote: the short answer, or else what the excerpt highlights; where that is most of it, nothing is: it would not stand out.</summary>
internal static class Highlights
{
    /// <summary>The quote as a person sees it.</summary>
    public static VisibleText Of(Excerpt excerpt, Reply reply)
    {
        var place = reply.Parts.OfType<ReplyPart.Brief>().FirstOrDefault(brief => brief.Answer.Excerpt == excerpt.Number)?.Answer.Span;
        var holdsAnswer = place is { } span && excerpt.Citation.Span.Contains(span);
        var text = VisibleText.Paragraphs(excerpt.Text, holdsAnswer ? [new TextSpan(place!.Value.Start - excerpt.Citation.Span.Start, place.Value.Length)] : excerpt.Highlights);
        return text.Marked.Count(marked => marked) * 2 > text.Text.Length ? text with { Marked = [] } : text;
    }
}
