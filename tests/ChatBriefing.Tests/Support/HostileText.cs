using CsCheck;

namespace ChatBriefing.Tests.Support;

/// <summary>Random text of the kinds that break text code: surrogates, combining marks, right-to-left marks, odd line ends, marks and quotes.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "The talks", " failed", "U.S.", "Dr.", "M.", " ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", ".", "...", "…", "?", "!", ". . .", "\"", "'", "’", "«", "»", "\u00A0", "\u202F",
        "(", ")", "[12]", "[", "]", "3.5", "12.", "a", "Z", "é", "e\u0301", "\u0301", "\U0001F600", "\uD83D", "\uDE00", "\u202E", "\u200F", "\u200B", "\uFEFF", "\u2028", "\u0085", "漢字。",
        "- ", "* ", "1. ", "# ", "---\n", "Source: x\n", "| a | b |\n", "|--|--|\n", "```\n", "<b>", "&amp;", "[a](b)", "![c](d)", "> ", "www.presstv.ir", "title: x\n",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 8]);

    public static Gen<string> Any { get; } = Piece.Array[0, 60].Select(string.Concat);

}
