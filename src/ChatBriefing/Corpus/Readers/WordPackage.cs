using System.IO.Compression;
using System.Xml;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Looks into a Word file before its parser does: how far it unpacks, how deep its XML goes, whether it holds macros.</summary>
internal static class WordPackage
{
    /// <summary>Most bytes of all parts together, unpacked: 100 MB.</summary>
    public const int MaxBytes = 100 * 1024 * 1024;

    /// <summary>Most parts: text, styles, pictures, and so on.</summary>
    public const int MaxParts = 2_000;

    /// <summary>Deepest nesting of XML elements; tables within tables within text boxes stay below 100.</summary>
    public const int MaxDepth = 200;

    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Why the file is not handed to its parser; <see langword="null"/> for a sound one.</summary>
    public static string? ProblemOf(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(OldFormat))
        {
            return "This file is locked with a password, or is a Word file of the old format; save it as .docx without a password.";
        }

        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            if (!ZipDirectory.IsSound(stream))
            {
                return "This is not a Word file, or it is damaged; open it in Word and save it as .docx.";
            }

            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return ProblemOf(archive);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return $"The Word file cannot be unpacked. {e.Message} Open it in Word and save it anew.";
        }
    }

    private static string? ProblemOf(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxParts)
        {
            return $"Word files of up to {MaxParts:N0} parts are read; save the text alone.";
        }

        if (archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return "This Word file holds macros; save it as .docx.";
        }

        var left = (long)MaxBytes;
        foreach (var entry in archive.Entries)
        {
            using var part = new InflatedStream(entry, left);
            if (IsXml(entry.Name) && IsTooDeep(part))
            {
                return $"The Word file is nested more than {MaxDepth} levels deep; copy its text into a new one.";
            }

            part.CopyTo(Stream.Null);
            left -= part.Position;
        }

        return null;
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsTooDeep(Stream part)
    {
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false });
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }
}
