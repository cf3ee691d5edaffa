using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Sets a chosen span's ends right: "million" belongs to its number, while half a bracket, a dateline and a last "and" belong to no answer.</summary>
internal static class SpanEdges
{
    /// <summary>The span with whole numbers and without what hangs over; as it was where nothing would be left.</summary>
    public static FoundSpan Of(FoundSpan span, AnswerType type, Token[] tokens, string text)
    {
        var (first, last) = Bracketed(BehindDateline(span.First, span.Last, tokens, text), span.Last, tokens, text);
        last = ToScale(last, type, tokens);
        while (last > first && HangsOver(type, tokens, first, last))
        {
            last--;
        }

        return first > last || (first == span.First && last == span.Last) ? span : span with { First = first, Last = last, Span = SpanFinder.Place(tokens, text, first, last) };
    }

    /// <summary>"LUSAKA, 12 June 2025 (Southern Wire) – Malawi": nothing before the dash is the sentence's own.</summary>
    private static int BehindDateline(int first, int last, Token[] tokens, string text)
    {
        var dash = text.IndexOfAny(['–', '—']);
        var behind = dash < 0 ? 0 : Array.FindIndex(tokens, token => token.Start > dash);
        var isDateline = behind > 0 && Array.Exists(tokens[..behind], token => token.Is(TokenTraits.Digit)) && Array.TrueForAll(tokens[..behind], token => token.Is(TokenTraits.Capital) || token.Is(TokenTraits.Digit) || !token.IsContent);
        return isDateline && first < behind && behind <= last ? behind : first;
    }

    /// <summary>"1.2bn (€161m" ends before the bracket, "Wire) – Malawi" begins behind it.</summary>
    private static (int First, int Last) Bracketed(int first, int last, Token[] tokens, string text)
    {
        var (start, end) = (tokens[first].Start, tokens[last].End);
        var (opened, closed) = (text.LastIndexOf('(', end - 1, end - start), text.IndexOf(')', start, end - start));
        if (opened >= 0 && text.IndexOf(')', opened, end - opened) < 0)
        {
            last = Array.FindLastIndex(tokens, last, token => token.End <= opened);
        }

        if (closed >= 0 && text.LastIndexOf('(', closed, closed - start + 1) < 0)
        {
            first = Array.FindIndex(tokens, first, token => token.Start > closed);
        }

        return first < 0 || last < first ? (tokens.Length, -1) : (first, last);
    }

    /// <summary>"€48" goes on to "million", and how much it is, "48 million" to "dollars".</summary>
    private static int ToScale(int last, AnswerType type, Token[] tokens)
    {
        while (last >= 0 && last + 1 < tokens.Length && IsNumber(tokens[last]) && tokens[last + 1].Gap is WordGap.None or WordGap.Joined
            && (tokens[last + 1].Class == WordClass.Scale || (type == AnswerType.Amount && tokens[last + 1].Class is WordClass.Currency or WordClass.Unit)))
        {
            last++;
        }

        return last;
    }

    private static bool IsNumber(Token token) => token.Is(TokenTraits.Digit) || token.Class is WordClass.NumberWord or WordClass.Scale;

    /// <summary>"The church three" of "the church three nights a week".</summary>
    private static bool IsOfNext(AnswerType type, Token[] tokens, int last) => type is AnswerType.Name or AnswerType.Place or AnswerType.Phrase && tokens[last].Class == WordClass.NumberWord
        && last + 1 < tokens.Length && tokens[last + 1] is { Gap: WordGap.None, Tag: WordTag.Noun or WordTag.PluralNoun };

    /// <summary>"€540 million and says", "Malawi and": what joins the span to something else.</summary>
    private static bool HangsOver(AnswerType type, Token[] tokens, int first, int last) => IsOfNext(type, tokens, last) ||
        type is AnswerType.Amount or AnswerType.Number or AnswerType.Date or AnswerType.Name or AnswerType.Place
        && (tokens[last].Tag is WordTag.Conjunction or WordTag.Wh || (last - 1 > first && tokens[last].Tag is WordTag.Verb or WordTag.PastVerb && tokens[last - 1].Tag == WordTag.Conjunction));
}
