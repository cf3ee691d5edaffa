using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBriefing.Index;

/// <summary>Feeds Lucene the content words of texts that are already analyzed, so that no text is analyzed twice.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IReadOnlyList<AnalyzedText> _texts;
    private int _text;
    private int _token;

    public WordStream(params IReadOnlyList<AnalyzedText> texts)
    {
        _texts = texts;
        _term = AddAttribute<ICharTermAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        for (; _text < _texts.Count; _text++, _token = 0)
        {
            var text = _texts[_text];
            for (; _token < text.Tokens.Length; _token++)
            {
                if (text.Tokens[_token].IsContent)
                {
                    _term.SetEmpty().Append(text.Terms[_token++]);
                    return true;
                }
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        (_text, _token) = (0, 0);
    }
}
