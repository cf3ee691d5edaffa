using System.Globalization;
using System.Text;

namespace ChatBriefing.Intake;

/// <summary>Joins Latin letters with the accents that follow them, or takes accents away.</summary>
/// <remarks>The framework does neither without the culture data that this program leaves out; this table holds what English, French and their neighbours write.</remarks>
internal static class LatinMarks
{
    // Each row: a combining mark, then pairs of a plain letter and the same with the mark (Unicode, canonical compositions).
    private static readonly string[] Rows =
    [
        "\u0300AÀEÈIÌOÒUÙNǸaàeèiìoòuùnǹ",
        "\u0301AÁEÉIÍOÓUÚYÝCĆLĹNŃRŔSŚZŹaáeéiíoóuúyýcćlĺnńrŕsśzź",
        "\u0302AÂEÊIÎOÔUÛCĈGĜHĤJĴSŜWŴYŶaâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷ",
        "\u0303AÃNÑOÕIĨUŨaãnñoõiĩuũ",
        "\u0304AĀEĒIĪOŌUŪaāeēiīoōuū",
        "\u0306AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ",
        "\u0307CĊEĖGĠZŻIİcċeėgġzż",
        "\u0308AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ",
        "\u030AAÅUŮaåuů",
        "\u030BOŐUŰoőuű",
        "\u030CCČDĎEĚNŇRŘSŠTŤZŽAǍOǑcčdďeěnňrřsštťzžaǎoǒ",
        "\u0327CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ",
        "\u0328AĄEĘIĮUŲaąeęiįuų",
    ];

    private static readonly Dictionary<(char Letter, char Mark), char> Joined = (
        from row in Rows
        from pair in row[1..].Chunk(2)
        select (Key: (pair[0], row[0]), Value: pair[1])).ToDictionary(entry => entry.Key, entry => entry.Value);

    private static readonly Dictionary<char, char> Plain = Joined.ToDictionary(entry => entry.Value, entry => entry.Key.Letter);

    /// <summary>The text with every letter and following accent as one character where there is one (Unicode form NFC, for the letters of the table).</summary>
    public static string Join(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (joined.Length > 0 && Joined.TryGetValue((joined[^1], c), out var one))
            {
                joined[^1] = one;
            }
            else
            {
                joined.Append(c);
            }
        }

        return joined.ToString();
    }

    /// <summary>The text without accents, in lower case.</summary>
    public static string Fold(string text) => string.Concat(
        text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => Plain.GetValueOrDefault(c, c))).ToLowerInvariant();
}
