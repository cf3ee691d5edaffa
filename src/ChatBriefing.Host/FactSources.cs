using ChatBriefing.Answers;
using ChatBriefing.Chat;

namespace ChatBriefing.Host;

/// <summary>The sources to list below quick facts.</summary>
internal static class FactSources
{
    /// <summary>Each fact's quote once, without those that the reply already shows as an excerpt.</summary>
    public static IReadOnlyList<Excerpt> Below(IReadOnlyList<CitedFact> facts, Reply reply)
    {
        var shown = reply.Parts.OfType<ReplyPart.Quotation>().Select(quote => quote.Excerpt.Number).ToHashSet();
        return [.. facts.Select(fact => fact.Quote).Where(quote => shown.Add(quote.Number))];
    }
}
