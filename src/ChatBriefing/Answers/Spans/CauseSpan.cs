using System.Text.RegularExpressions;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>What caused something: it stands behind "due to" and the like, where these follow what is asked about, or before "resulting in" and the like, where that follows these.</summary>
internal static partial class CauseSpan
{
    /// <summary>The cause in answer to "what caused …" or "why …"; <see langword="null"/> where the question is another or the sentence has none.</summary>
    public static TextSpan? Find(Question question, Token[] tokens, SentenceMatch match, string text) =>
        Behind(question, tokens, match, text) ?? Before(question, tokens, match, text);

    private static TextSpan? Behind(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        var cue = AsksForCause(question) ? Cue().Match(text) : Match.Empty;
        var first = cue.Success ? Array.FindIndex(tokens, token => token.Start >= cue.Index + cue.Length) : -1;
        if (first < 1 || !IsEffect(question, tokens, match, cue.Index))
        {
            return null;
        }

        return SpanFinder.Place(tokens, text, first, End(tokens, first));
    }

    /// <summary>"They criticized him for his vanity, resulting in the collapse": what is led in by "for" right before.</summary>
    private static TextSpan? Before(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        var cue = question.Kind == QuestionKind.Why || AsksForCause(question) ? Result().Match(text) : Match.Empty;
        var comma = cue.Success ? Array.FindLastIndex(tokens, token => token.End <= cue.Index) : -1;
        if (comma < 1 || !Enumerable.Range(comma + 1, tokens.Length - comma - 1).Any(i => match.TermAt[i] >= 0 && !question.Terms[match.TermAt[i]].IsCue))
        {
            return null;
        }

        var lead = Array.FindLastIndex(tokens, comma, token => token.Span.In(text) is "for" or "over" or "after" or "amid" or "pour" or "après");
        return lead > 0 && lead < comma && comma - lead <= SpanSentence.LongestSpan && !Array.Exists(tokens[lead..(comma + 1)], token => SpanSentence.IsPunctuation(token.Gap))
            ? SpanFinder.Place(tokens, text, lead + 1, comma)
            : null;
    }

    /// <summary>The last word of the cause: before the next sign, and before a verb that is none of its own.</summary>
    private static int End(Token[] tokens, int first)
    {
        var (last, isClause) = (first, false);
        while (last + 1 < tokens.Length && last - first < SpanSentence.LongestSpan && !SpanSentence.IsPunctuation(tokens[last + 1].Gap) && (isClause || !IsVerb(tokens, last + 1)))
        {
            last++;
            isClause |= tokens[last].Tag is WordTag.Wh or WordTag.Subordinator;
        }

        return last;
    }

    /// <summary>"Called by the union" belongs to the strike, "hurt everybody" does not.</summary>
    private static bool IsVerb(Token[] tokens, int at) => tokens[at].Tag is WordTag.Auxiliary or WordTag.Verb
        || (tokens[at].Tag == WordTag.PastVerb && !(at + 1 < tokens.Length && tokens[at + 1].Tag == WordTag.Preposition));

    private static bool AsksForCause(Question question) => question is { Type: AnswerType.Phrase, Pattern.Structure: QuestionStructure.WhatActs, Pattern.Verb: var verb } && (verb < 0 ? question.Has(Cues.Causing) : Cues.Causing.Contains(question.Lower(verb)));

    /// <summary>Whether a word of what is asked about stands before the cue, in the same clause.</summary>
    private static bool IsEffect(Question question, Token[] tokens, SentenceMatch match, int cue)
    {
        for (var i = Array.FindLastIndex(tokens, token => token.End <= cue); i >= 0; i--)
        {
            if (match.TermAt[i] >= 0 && question.Terms[match.TermAt[i]] is { IsCue: false, Role: not TermRole.Verb })
            {
                return true;
            }

            if (SpanSentence.IsPunctuation(tokens[i].Gap))
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:due to|because of|owing to|caused by|triggered by|sparked by|prompted by|provoked by|resulting from|resulted from|stemming from|stems from|as a result of|thanks to|blamed on|attributed to|en raison d(?:e |es |u |['’])|à cause d(?:e |es |u |['’])|provoquée?s? par|causée?s? par|due?s? (?:à|au|aux) |grâce (?:à|au|aux) )", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    [GeneratedRegex(@",\s(?:resulting in|leading to|causing|triggering|sparking|entraînant|provoquant|ce qui a (?:entraîné|provoqué))\s", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Result();
}
