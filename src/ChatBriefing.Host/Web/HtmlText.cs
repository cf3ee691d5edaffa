using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ChatBriefing.Host.Web;

/// <summary>HTML under construction: what stands in the source code is markup, what is filled in is text and is escaped, always.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();

    /// <summary>Adds markup with escaped text in its holes; every attribute must be quoted.</summary>
    /// <remarks>The compiler hands every piece to <paramref name="markup"/>, which writes it here before this call begins.</remarks>
    public HtmlText Append([InterpolatedStringHandlerArgument("")] ref Markup markup) => this;

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    /// <summary>Receives the pieces of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly StringBuilder _target;

        public Markup(int literalLength, int formattedCount, HtmlText html)
        {
            _target = html._html;
            _target.EnsureCapacity(_target.Length + literalLength + formattedCount);
        }

        public void AppendLiteral(string markup) => _target.Append(markup);

        public void AppendFormatted(string? text) => _target.Append(Encoder.Encode(text ?? string.Empty));

        public void AppendFormatted(int number) => _target.Append(number);
    }
}
