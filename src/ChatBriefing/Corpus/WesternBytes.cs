using System.Text;

namespace ChatBriefing.Corpus;

/// <summary>Tells Windows-1252 text from text in other encodings by how its bytes above 127 are spread.</summary>
internal static class WesternBytes
{
    /// <summary>Whether the bytes are plausibly Windows-1252: fewer of them accented than plain, and most accents no sequence of UTF-8.</summary>
    public static bool BearOut(ReadOnlySpan<byte> bytes)
    {
        var (letters, accents, sequences) = (0, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                letters += char.IsAsciiLetter((char)bytes[at++]) ? 1 : 0;
                continue;
            }

            var whole = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done;
            sequences += whole ? 1 : 0;
            accents += whole ? 0 : 1;
            at += whole ? length : 1;
        }

        return accents < letters && sequences < accents;
    }
}
