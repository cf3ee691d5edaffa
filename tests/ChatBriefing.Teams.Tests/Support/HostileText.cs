using CsCheck;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Random text of the kinds that break Teams' Markdown, cards and text code: marks, mentions, links, line starts, surrogates, combining and direction marks.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "The talks", " failed", ". ", "U.S.", "!", "? ", " ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", "…", "\"", "’", "«\u00A0", "\u00A0»", "\u202F", "3.5", "1", "12", "a", "Z", "é",
        "*", "**", "***", "_", "__", "~~", "`", "```", "```ansi\n", "||", "|", "\\", "\\\\", "> ", ">>> ", ">", "# ", "## ", "#", "-# ", "- ", "+ ", "* ", "1. ", "12. ", "-", "[", "]", "(", ")", "](",
        "[x](https://evil.example)", "[x](<https://evil.example> \"t\")", "<https://evil.example/a>", "https://evil.example/a_b_c", "HTTP://EVIL.EXAMPLE/x", "HTTPS://evil.example",
        "www.evil.example", "mailto:a@b.example", "a@b.example", "<at>Everyone</at>", "<at id=\"0\">", "</at>", "<b>", "<img src=x onerror=alert(1)>", "<!--", "&lt;at&gt;", "&amp;", "&#60;", "&", "{{DATE(2020-01-01T00:00:00Z)}}",
        "{{TIME(2020-01-01T00:00:00Z)}}", "{{", "}}", "[1]", "[2] ", "(", "1)", "=", "===", "+", "$", "^", "~", "|", "| a | b |", "|---|", "![x](https://evil.example)", "!", "<", "/", "¯\\_(ツ)_/¯", "\u001b[31m", "\0", "\u0007", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u200F", "\u200B", "\uFEFF", "e\u0301", "\u0301", "*\u0301",
        "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\uD83D", "\uDE00", "\U000E0041", "漢字。",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency((9, Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]))), (1, Gen.String[0, 8]));

    /// <summary>Up to a few hundred characters.</summary>
    public static Gen<string> Any { get; } = Piece.Array[0, 40].Select(string.Concat);

    /// <summary>Some are far longer than anything that is shown.</summary>
    public static Gen<string> AnyLength { get; } = Gen.Frequency((8, Any), (1, Gen.Select(Any, Gen.Int[1, 300]).Select((text, times) => string.Concat(Enumerable.Repeat(text, times)))));
}
