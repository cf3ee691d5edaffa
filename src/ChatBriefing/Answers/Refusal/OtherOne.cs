using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Tells whether a sentence speaks of another one than the question: of "a similar deal with Ukraine" where "the deal" is asked about.</summary>
internal static class OtherOne
{
    /// <summary>Whether what the question calls "the deal" stands in the sentence, and only as another one; not where a name tells that the other one is meant ("the deal with Ukraine").</summary>
    public static bool Is(Question question, Candidate candidate) =>
        !question.Terms.Where((term, t) => term.IsName && candidate.Match.Levels[t] > 0).Any()
        && Enumerable.Range(0, question.Terms.Count).Any(t => question.Terms[t] is { IsName: false, IsContext: false } term && IsDefinite(question, term.Span) && IsOnlyOther(candidate, t));

    private static bool IsDefinite(Question question, TextSpan noun)
    {
        var text = question.Words.Text.AsSpan(0, noun.Start);
        if (text is [.., 'l' or 'L', '\'' or '’'])
        {
            return true;
        }

        var before = Array.FindLastIndex(question.Words.Tokens, word => word.End <= noun.Start);
        return before >= 0 && noun.Start - question.Words.Tokens[before].End == 1 && question.Lower(before) is "the" or "this" or "le" or "la" or "ce" or "cet" or "cette";
    }

    private static bool IsOnlyOther(Candidate candidate, int term)
    {
        int[] places = [.. Enumerable.Range(0, candidate.Match.TermAt.Length).Where(i => candidate.Match.TermAt[i] == term)];
        return places.Length > 0 && Array.TrueForAll(places, at => IsOther(candidate, at - 1, before: true) || IsOther(candidate, at + 1, before: false));
    }

    private static bool IsOther(Candidate candidate, int at, bool before)
    {
        if (at < 0 || at >= candidate.Passage.Tokens.Length || candidate.Match.TermAt[at] >= 0)
        {
            return false;
        }

        var word = candidate.Passage.Tokens[at].Span.In(candidate.Text).ToLowerInvariant();
        return candidate.Passage.Language == Language.French
            ? before ? word is "autre" or "ancien" or "ancienne" : word is "similaire" or "semblable" or "comparable" or "analogue" or "antérieur" or "antérieure" or "précédent" or "précédente"
            : before && word is "similar" or "comparable" or "another" or "earlier" or "previous" or "former";
    }
}
