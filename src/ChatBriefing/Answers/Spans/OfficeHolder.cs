using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Who holds the office that is asked for: the name right behind it, "Foreign Minister Ada Wexford", or beside it between commas, "Ada Wexford, the foreign minister,".</summary>
internal sealed class OfficeHolder
{
    private readonly Token[] _tokens;
    private readonly SentenceMatch _match;
    private readonly string _text;
    private readonly int[] _office;

    private OfficeHolder(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        (_tokens, _match, _text) = (tokens, match, text);
        _office = [.. Enumerable.Range(0, question.Terms.Count).Where(t => IsOffice(question, question.Terms[t]))];
    }

    /// <summary>The name; <see langword="null"/> where none stands beside the whole office.</summary>
    public static TextSpan? Find(Question question, Token[] tokens, SentenceMatch match, string text) => new OfficeHolder(question, tokens, match, text).Find();

    private TextSpan? Find()
    {
        for (var i = 0; i + 1 < _tokens.Length && _office.Length > 0; i++)
        {
            if (_match.TermAt[i] >= 0 && Behind(i) is { } behind && IsWhole(i))
            {
                return behind;
            }
        }

        return InFront();
    }

    /// <summary>Many write an office like a name: "the Secretary of State".</summary>
    private static bool IsOffice(Question question, QuestionTerm term) => !term.IsCue && !term.IsContext
        && (!term.IsName || Array.Exists(question.Words.Tokens, word => word.Start == term.Span.Start && word.Class is WordClass.Title or WordClass.Occupation));

    /// <summary>The name that begins right behind a word, or behind a comma and then ends with another.</summary>
    private TextSpan? Behind(int at)
    {
        var last = at;
        while (last + 1 < _tokens.Length && IsName(last + 1) && (last == at ? _tokens[last + 1].Gap is WordGap.None or WordGap.Comma : _tokens[last + 1].Gap is WordGap.None or WordGap.Joined))
        {
            last++;
        }

        var isInserted = last > at && _tokens[at + 1].Gap == WordGap.Comma;
        return last == at || (isInserted && !IsComma(last + 1)) ? null : TextSpan.Between(_tokens[at + 1].Start, _tokens[last].End);
    }

    /// <summary>The name in front of a comma and the office, which goes on to "of" or "for" and what it is an office of.</summary>
    private TextSpan? InFront()
    {
        for (var comma = 1; comma < _tokens.Length && _office.Length > 0; comma++)
        {
            var first = comma;
            while (first > 0 && _tokens[comma].Gap == WordGap.Comma && IsName(first - 1) && (first == comma || _tokens[first].Gap is WordGap.None or WordGap.Joined))
            {
                first--;
            }

            if (first < comma && Names(comma))
            {
                return TextSpan.Between(_tokens[first].Start, _tokens[comma - 1].End);
            }
        }

        return null;
    }

    /// <summary>Whether the phrase that begins there names the whole office and nothing further: a former minister is none.</summary>
    private bool Names(int from)
    {
        var (at, found, joined) = (from, new HashSet<int>(), false);
        for (; at < _tokens.Length && (at == from || _tokens[at].Gap is WordGap.None or WordGap.Joined or WordGap.Possessive) && IsOfPhrase(at, found.Count > 0); at++)
        {
            joined |= IsJoining(at) && at > from;
            if (!joined && _match.TermAt[at] < 0 && (_tokens[at].Class is WordClass.Title or WordClass.Occupation || IsNoLonger(at)))
            {
                return false;
            }

            found.Add(_match.TermAt[at]);
        }

        return Array.TrueForAll(_office, found.Contains);
    }

    private bool IsOfPhrase(int at, bool isNamed) => _match.TermAt[at] >= 0
        || _tokens[at].Tag is WordTag.Noun or WordTag.Adjective or WordTag.Determiner or WordTag.Possessive or WordTag.Name
        || (isNamed && IsJoining(at));

    private bool IsNoLonger(int at) => _tokens[at].Span.In(_text).ToLowerInvariant() is "former" or "ex" or "vice" or "deputy" or "acting" or "ancien" or "ancienne";

    private bool IsComma(int at) => at < _tokens.Length && _tokens[at].Gap == WordGap.Comma;

    private bool IsName(int at) => _match.TermAt[at] < 0 && _tokens[at].IsContent && _tokens[at].Is(TokenTraits.Capital) && _tokens[at].Class is not (WordClass.Title or WordClass.Month or WordClass.Weekday or WordClass.Country);

    private bool IsJoining(int at) => _tokens[at].Span.In(_text) is "of" or "for" or "de" or "des" or "du" or "the" or "la";

    /// <summary>Whether all words of the office stand before the name and no further title or other country does: a vice president is no president.</summary>
    private bool IsWhole(int last)
    {
        var (first, found) = (last, new HashSet<int>());
        while (first >= 0 && (_match.TermAt[first] >= 0 || IsJoining(first)))
        {
            found.Add(_match.TermAt[first--]);
        }

        var isFurther = first >= 0 && ((_tokens[first].IsContent && _tokens[first].Is(TokenTraits.Capital)) || IsNoLonger(first));
        return !isFurther && Array.TrueForAll(_office, found.Contains);
    }
}
