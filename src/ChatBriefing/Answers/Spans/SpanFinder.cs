using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Picks, from one sentence, the words of the expected sort that answer best.</summary>
internal static class SpanFinder
{
    /// <summary>The best span of the sentence, or none where nothing of the expected sort stands in it.</summary>
    public static FoundSpan? Find(Question question, Candidate candidate)
    {
        var (tokens, text) = (candidate.Passage.Tokens, candidate.Text);
        var anchors = Anchors.Of(question, tokens);
        return question.Type switch
        {
            AnswerType.Date => Nearest(Quantities.Dates(text), question, tokens, anchors),
            AnswerType.Number => Counted(Quantities.Numbers(text), question, tokens, anchors),
            AnswerType.Amount => Nearest(Quantities.Amounts(text), question, tokens, anchors),
            AnswerType.Name or AnswerType.Place => BestName(question, tokens, text, anchors),
            AnswerType.Description => Description.Find(question, tokens, text),
            AnswerType.Several => Enumeration.Find(question, tokens, text) ?? Phrase(question, tokens, text, anchors),
            AnswerType.Origin => Origin(text),
            AnswerType.Phrase => Phrase(question, tokens, text, anchors),
            _ => question.Kind == QuestionKind.Why ? Clauses.Cause(text) : null,
        };
    }

    private static FoundSpan? Nearest(IEnumerable<TextSpan> spans, Question question, Token[] tokens, Anchors anchors)
    {
        FoundSpan? best = null;
        foreach (var span in spans)
        {
            if (!IsAsked(question, tokens, span))
            {
                var score = 1 + anchors.Closeness(tokens, span);
                best = best is { } known && known.Score >= score ? best : new FoundSpan(span, score);
            }
        }

        return best;
    }

    /// <summary>A count answers only when what is counted stands right behind it.</summary>
    private static FoundSpan? Counted(IEnumerable<TextSpan> spans, Question question, Token[] tokens, Anchors anchors)
    {
        const int Farthest = 4;
        var counted = question.Terms.FirstOrDefault(term => term.Hash == question.Focus);
        return Nearest(spans.Where(IsCount), question, tokens, anchors);

        bool IsCount(TextSpan span)
        {
            var after = Array.FindIndex(tokens, token => token.Start >= span.End);
            for (var i = after; counted is not null && i >= 0 && i < Math.Min(after + Farthest, tokens.Length); i++)
            {
                if (TermMatcher.Level(counted, tokens[i]) > 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static FoundSpan? BestName(Question question, Token[] tokens, string text, Anchors anchors)
    {
        FoundSpan? best = null;
        foreach (var run in NameRun.Find(tokens, text))
        {
            var span = run.Span(tokens);
            if (IsAsked(question, tokens, span))
            {
                continue;
            }

            var score = 0.5f + anchors.Closeness(tokens, span) + Direction(question, tokens, text, run, anchors);
            if (best is null || score > best.Value.Score)
            {
                best = new FoundSpan(span, score);
            }
        }

        return best;
    }

    /// <summary>An agent stands before an active verb or behind "by"; an object behind the verb; a place behind a preposition of place.</summary>
    private static float Direction(Question question, Token[] tokens, string text, NameRun run, Anchors anchors)
    {
        var before = run.First > 0 ? tokens[run.First - 1].Span.In(text) : string.Empty;
        if (before is "the" or "la" or "le" && run.First > 1)
        {
            before = tokens[run.First - 2].Span.In(text);
        }

        if (question.Type == AnswerType.Place)
        {
            return before is "in" or "at" or "near" or "from" or "to" or "à" or "en" or "au" or "dans" ? 1 : 0;
        }

        if (before is "by" or "par")
        {
            return question.AsksForObject ? 0 : 2;
        }

        var followsVerb = anchors.Last >= 0 && run.First > anchors.Last;
        return followsVerb == question.AsksForObject ? 0.5f : 0;
    }

    private static FoundSpan? Phrase(Question question, Token[] tokens, string text, Anchors anchors) =>
        NounPhrase.Around(question, tokens) ?? (question.AsksForObject ? Clauses.Object(question, tokens, text, anchors) : null);

    private static FoundSpan? Origin(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var value = colon < 0 ? default : text.AsSpan(colon + 1).Trim();
        return value.IsEmpty ? null : new FoundSpan(TextSpan.Between(text.Length - text.AsSpan(colon + 1).TrimStart().Length, text.TrimEnd().Length), 2);
    }

    /// <summary>Whether the span only repeats a word of the question.</summary>
    private static bool IsAsked(Question question, Token[] tokens, TextSpan span)
    {
        foreach (var token in tokens)
        {
            if (span.Contains(token.Span) && token.IsContent)
            {
                foreach (var term in question.Terms)
                {
                    if ((token.Term == term.Hash || (term.CorrectedTo is not null && TermMatcher.Level(term, token) > 0)) && !term.IsCue && term.Hash != question.Focus)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
