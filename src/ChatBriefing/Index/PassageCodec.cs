using System.Buffers;
using System.Buffers.Binary;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>Writes a passage to bytes and reads it back: eight numbers, then each word's gap, length, traits, guesses and hashes.</summary>
internal static class PassageCodec
{
    private const int FixedPart = 16;

    /// <summary>The passage as bytes; <see cref="Passage.Doc"/> is not among them, for Lucene knows it.</summary>
    public static byte[] Write(Passage passage)
    {
        var buffer = new ArrayBufferWriter<byte>(16 + (passage.Tokens.Length * 19));
        Write(buffer, passage.Ordinal);
        Write(buffer, passage.Span.Start);
        Write(buffer, passage.Span.Length);
        Write(buffer, passage.Paragraph);
        Write(buffer, passage.Place);
        Write(buffer, passage.ParagraphLength);
        Write(buffer, ((int)passage.Role << 1) | (int)passage.Language);
        Write(buffer, passage.Tokens.Length);
        var last = 0;
        foreach (var token in passage.Tokens)
        {
            Write(buffer, token.Start - last);
            Write(buffer, token.Length);
            last = token.Start;
            var fixedPart = buffer.GetSpan(FixedPart);
            fixedPart[0] = (byte)token.Traits;
            fixedPart[1] = (byte)token.Tag;
            fixedPart[2] = (byte)token.Class;
            fixedPart[3] = (byte)token.Gap;
            BinaryPrimitives.WriteUInt64LittleEndian(fixedPart[4..], token.Term);
            BinaryPrimitives.WriteUInt32LittleEndian(fixedPart[12..], token.Family);
            buffer.Advance(FixedPart);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The passage that <see cref="Write(Passage)"/> wrote, as document <paramref name="doc"/>.</summary>
    public static Passage Read(int doc, ReadOnlySpan<byte> bytes)
    {
        var ordinal = Read(ref bytes);
        var span = new TextSpan(Read(ref bytes), Read(ref bytes));
        var (paragraph, place, length) = (Read(ref bytes), Read(ref bytes), Read(ref bytes));
        var roleAndLanguage = Read(ref bytes);
        return new Passage
        {
            Doc = doc,
            Ordinal = ordinal,
            Span = span,
            Paragraph = paragraph,
            Place = place,
            ParagraphLength = length,
            Role = (ParagraphRole)(roleAndLanguage >> 1),
            Language = (Language)(roleAndLanguage & 1),
            Tokens = ReadTokens(bytes),
        };
    }

    private static Token[] ReadTokens(ReadOnlySpan<byte> bytes)
    {
        var tokens = new Token[Read(ref bytes)];
        var start = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            start += Read(ref bytes);
            var length = Read(ref bytes);
            tokens[i] = new Token(
                start,
                length,
                BinaryPrimitives.ReadUInt64LittleEndian(bytes[4..]),
                BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]),
                (TokenTraits)bytes[0],
                (WordTag)bytes[1],
                (WordClass)bytes[2],
                (WordGap)bytes[3]);
            bytes = bytes[FixedPart..];
        }

        return tokens;
    }

    private static void Write(ArrayBufferWriter<byte> buffer, int value)
    {
        var rest = (uint)value;
        var span = buffer.GetSpan(5);
        var length = 0;
        while (rest >= 0x80)
        {
            span[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        span[length++] = (byte)rest;
        buffer.Advance(length);
    }

    private static int Read(ref ReadOnlySpan<byte> bytes)
    {
        var (value, shift) = (0, 0);
        byte next;
        do
        {
            next = bytes[0];
            bytes = bytes[1..];
            value |= (next & 0x7F) << shift;
            shift += 7;
        }
        while ((next & 0x80) != 0);
        return value;
    }
}
