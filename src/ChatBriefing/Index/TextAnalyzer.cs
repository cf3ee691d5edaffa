using System.Runtime.InteropServices;
using ChatBriefing.Corpus;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBriefing.Index;

/// <summary>Turns a text into its words, with the analyzed form, the place and the look of each.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class TextAnalyzer : IDisposable
{
    private readonly BriefingAnalyzer _english = new(Language.English);
    private readonly BriefingAnalyzer _french = new(Language.French);

    /// <summary>The words of <paramref name="text"/>, read in the given language.</summary>
    public AnalyzedText Analyze(string text, Language language)
    {
        var analyzer = language == Language.French ? _french : _english;
        var tokens = new List<Token>();
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream(IndexFields.Sentence, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (term.Length > 0)
            {
                var word = term.ToString();
                tokens.Add(Describe(text, language, word, Trim(text, language, offset), tokens));
                terms.Add(word);
            }
        }

        stream.End();
        WordTagger.Tag(text, language, CollectionsMarshal.AsSpan(tokens));
        return new AnalyzedText(text, [.. tokens], [.. terms]);
    }

    /// <summary>The analyzed forms of the words of each line, and nothing else about them: the cheap way to read a long list.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="language">Their language.</param>
    /// <param name="all">Whether function words are wanted too.</param>
    public List<string>[] AnalyzeLines(string[] lines, Language language, bool all = false)
    {
        var text = string.Join('\n', lines);
        var terms = Array.ConvertAll(lines, _ => new List<string>());
        using var stream = (language == Language.French ? _french : _english).GetTokenStream(IndexFields.Sentence, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        var (line, read) = (0, 0);
        stream.Reset();
        while (stream.IncrementToken())
        {
            line += text.AsSpan(read, offset.StartOffset - read).Count('\n');
            read = offset.StartOffset;
            if (all || !IsFunction(text.AsSpan(read, offset.EndOffset - read), language) || char.IsUpper(text[read]))
            {
                terms[line].Add(term.ToString());
            }
        }

        stream.End();
        return terms;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _english.Dispose();
        _french.Dispose();
    }

    private static TextSpan Trim(string text, Language language, IOffsetAttribute offset)
    {
        var (start, end) = (offset.StartOffset, offset.EndOffset);
        var mark = text.AsSpan(start, end - start).IndexOfAny('\'', '’');
        if (mark < 0)
        {
            return TextSpan.Between(start, end);
        }

        var elided = language == Language.French && mark < end - start - 1 && mark <= 7;
        var possessive = language == Language.English && mark == end - start - 2 && char.ToLowerInvariant(text[end - 1]) == 's';
        return TextSpan.Between(elided ? start + mark + 1 : start, possessive ? end - 2 : end);
    }

    private static Token Describe(string text, Language language, string term, TextSpan span, List<Token> before)
    {
        var surface = text.AsSpan(span.Start, span.Length);
        var gap = before.Count == 0 ? default : text.AsSpan(before[^1].End, span.Start - before[^1].End);
        var traits = Look(surface) | (IsBreak(gap) ? TokenTraits.AfterBreak : TokenTraits.None);
        if ((traits & TokenTraits.Upper) == 0 && IsFunction(surface, language))
        {
            traits |= TokenTraits.Function;
        }

        var kind = before.Count == 0 ? WordGap.Start : GapReader.Read(text, before[^1].End, span.Start);
        return new Token(span.Start, span.Length, TermHash.Of(term), TermHash.Family(term), traits, WordTag.Other, WordClass.None, kind);
    }

    private static bool IsFunction(ReadOnlySpan<char> surface, Language language)
    {
        Span<char> lower = stackalloc char[32];
        if (surface.Length > lower.Length)
        {
            return false;
        }

        lower = lower[..surface.ToLowerInvariant(lower)];
        lower.Replace('’', '\'');
        return FunctionWords.Contains(language, lower);
    }

    private static TokenTraits Look(ReadOnlySpan<char> surface)
    {
        if (char.IsDigit(surface[0]))
        {
            return TokenTraits.Digit;
        }

        if (!char.IsUpper(surface[0]))
        {
            return TokenTraits.None;
        }

        var (upper, lower) = (0, 0);
        foreach (var c in surface)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 1 && lower == 0 ? TokenTraits.Capital | TokenTraits.Upper : TokenTraits.Capital;
    }

    private static bool IsBreak(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '‐' or '‑' or '\'' or '’' or '.' or '$' or '€' or '£'))
            {
                return true;
            }
        }

        return false;
    }
}
