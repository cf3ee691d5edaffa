using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBriefing.Index;

/// <summary>Writes dotted abbreviations without their dots, so that "u.s" and "us" are one word; decimals and host names keep theirs.</summary>
internal sealed class DotlessFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public DotlessFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = _term.Buffer.AsSpan(0, _term.Length);
        if (IsDotted(word))
        {
            _term.Length = RemoveDots(word);
        }

        return true;
    }

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static int RemoveDots(Span<char> word)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i += 2)
        {
            word[length++] = word[i];
        }

        return length;
    }
}
