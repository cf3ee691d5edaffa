using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBriefing.Index;

/// <summary>Brings irregular English forms to their base, which the stemmer then treats like any other word.</summary>
internal sealed class IrregularFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public IrregularFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (IrregularForms.BaseOf(_term.Buffer.AsSpan(0, _term.Length)) is { } form)
        {
            _term.SetEmpty().Append(form);
        }

        return true;
    }
}
