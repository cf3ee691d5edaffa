using System.Collections.Frozen;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether a span can say why: something leads it in as a reason, and it is not what followed, nor what is asked about itself.</summary>
internal static class ReasonSpan
{
    // Analyzed forms, English and French, of prepositions that lead a reason in.
    private static readonly FrozenSet<ulong> LeadingIn = TermHash.SetOf("for after by from amid over with of a pour apre par");

    /// <summary>A reason is led in: "because", "due to", "to", "for", "after" or their like stand at its beginning or right before, or it begins with what is done.</summary>
    public static bool Is(Candidate candidate, FoundSpan span)
    {
        const int Before = 2;
        var words = candidate.Passage.Tokens[Math.Max(0, span.First - Before)..Math.Min(span.First + Before, span.Last + 1)];
        return !IsResult(candidate, span) && !IsEffect(candidate, span) && !IsComplement(candidate, span) && Array.Exists(words, word => word.Class == WordClass.Cause || word.Tag is WordTag.To or WordTag.Gerund || (word.Tag == WordTag.Subordinator && !IsRelative(word, candidate.Text)) || (word.Tag != WordTag.Determiner && LeadingIn.Contains(word.Term)));
    }

    /// <summary>"Refused twice to appear" says what was refused, not why, and "only after a summons" when.</summary>
    private static bool IsComplement(Candidate candidate, FoundSpan span)
    {
        var (tokens, before) = (candidate.Passage.Tokens, span.First - 1);
        if (before >= 0 && tokens[before].Span.In(candidate.Text) is "only" or "seulement" or "qu")
        {
            return true;
        }

        while (before > 0 && tokens[before].Tag == WordTag.Adverb)
        {
            before--;
        }

        return tokens[span.First].Tag == WordTag.To && before >= 0 && tokens[before].Tag is WordTag.Verb or WordTag.PastVerb && candidate.Match.TermAt[before] >= 0;
    }

    /// <summary>"After fifteen days on strike" does not say why they were on strike.</summary>
    private static bool IsEffect(Candidate candidate, FoundSpan span)
    {
        const int Nearby = 2;
        return Array.Exists(candidate.Passage.Tokens[Math.Max(0, span.First - Nearby)..Math.Min(span.Last + 1, span.First + Nearby)], word => word.Span.In(candidate.Text).ToLowerInvariant() is "after" or "après" or "at" or "à")
            && candidate.Match.TermAt.AsSpan(span.First, span.Last - span.First + 1).ContainsAnyExcept((sbyte)-1);
    }

    /// <summary>"The agreement that sought it" tells which agreement, not why.</summary>
    private static bool IsRelative(Token word, string text) => word.Span.In(text) is "that" or "which" or "who" or "whose" or "que" or "qui" or "dont";

    /// <summary>"Resulting in the collapse" tells what followed, not why; "resulting from" does.</summary>
    private static bool IsResult(Candidate candidate, FoundSpan span)
    {
        var (tokens, next) = (candidate.Passage.Tokens, span.First + 1);
        return tokens[span.First].Span.In(candidate.Text).ToLowerInvariant() is "resulting" or "leading" or "causing" or "resulted" or "led" or "entraînant" or "provoquant"
            && !(next < tokens.Length && tokens[next].Span.In(candidate.Text) is "from" or "by");
    }
}
