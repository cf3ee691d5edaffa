using System.Text;

namespace ChatBriefing.Tests.Support;

/// <summary>Files that mean harm or came to harm, the same ones for the same seed.</summary>
internal static class HostileFiles
{
    private const string Sentence = "The talks on minerals began in Kinshasa last week, and nothing had been signed, the ministry said. ";

    /// <summary>Names and contents: the traps, then mutilated documents up to <paramref name="count"/> files in all.</summary>
    public static IEnumerable<(string Name, byte[] Content)> All(int count, int seed)
    {
        var random = new Random(seed);
        var sound = Sound();
        var traps = Traps().ToArray();
        return traps.Concat(Enumerable.Range(traps.Length, count - traps.Length).Select(number =>
        {
            var (extension, content) = sound[number % sound.Length];
            return ($"f{number}{extension}", Mutilated(content, random));
        }));
    }

    private static (string Extension, byte[] Content)[] Sound() =>
    [
        (".html", Encoding.UTF8.GetBytes($"<html lang=en><head><title>Talks</title></head><body><article><h1>Talks</h1><p>{Sentence}<table><tr><td>1<td>2</table></article></body></html>")),
        (".pdf", Documents.Pdf([.. Documents.Lines(50, 740, [.. Enumerable.Repeat(Sentence[..60], 30)])], [.. Documents.Lines(50, 740, "More of it.")])),
        (".docx", Documents.Docx(string.Concat(Enumerable.Repeat(Documents.Paragraph(Sentence), 20)))),
        (".zip", Documents.Zip(("a.html", $"<p>{Sentence}</p>"), ("b.txt", Sentence))),
        (".md", Encoding.UTF8.GetBytes($"---\ntitle: Talks\n---\n# Talks\n\n> > - {Sentence}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")),
        (".txt", Encoding.UTF8.GetBytes($"Talks\n\n{Sentence}")),
    ];

    private static IEnumerable<(string Name, byte[] Content)> Traps()
    {
        yield return ("deep.html", Ascii(string.Concat(Enumerable.Repeat("<div><b>", 50_000)) + "x"));
        yield return ("deep-table.html", Ascii(string.Concat(Enumerable.Repeat("<table><tr><td>", 30_000)) + "x"));
        yield return ("formatting.html", Ascii(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<a href=#{i}><font size={i}>"))));
        yield return ("attributes.html", Ascii($"<p {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 "))}>{Sentence}"));
        yield return ("script.html", Ascii($"<script>while(true);</script><body onload='while(true);'><p onclick=alert(1)>{Sentence}<img src=http://localhost:9/x onerror=alert(1)>"));
        yield return ("nul.html", Ascii("<p>a\0b</p>"));
        yield return ("endless.html", Ascii(new string('x', 1_000_000)));
        yield return ("endless.txt", Ascii(new string('x', 4_000_000)));
        yield return ("endless.md", Ascii(new string('[', 900_000)));
        yield return ("quotes.md", Ascii(new string('>', 40_000) + " x"));
        yield return ("links.md", Ascii(string.Concat(Enumerable.Repeat("[a](", 10_000))));
        yield return ("mixed.txt", [.. Encoding.Unicode.Preamble, .. "not UTF-16 at all"u8, 0xFF]);
        yield return ("nul.txt", Ascii("a\0b"));
        yield return ("bomb.zip", Documents.Zip(("a.txt", new byte[15_000_000]), ("b.html", new byte[15_000_000])));
        yield return ("names.zip", Documents.Zip(("../x.txt", Sentence), ("a\nb.txt", Sentence), ("a\u202Eb.txt", Sentence), ("/x.html", Sentence), ("c.html", $"<p>{Sentence}")));
        yield return ("bomb.docx", Documents.Zip(("word/document.xml", new byte[50_000_000])));
        yield return ("deep.docx", Documents.Docx(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000))));
        yield return ("circle.pdf", Ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        yield return ("deep.pdf", Ascii("%PDF-1.4\n1 0 obj" + new string('[', 200_000) + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        yield return ("deep-dictionary.pdf", Ascii("%PDF-1.4\n1 0 obj" + string.Concat(Enumerable.Repeat("<</A", 200_000)) + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        yield return ("image.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        yield return ("line\nbreak.txt", Ascii(Sentence));
        yield return ("bidi\u202Etxt.html", Ascii($"<p>{Sentence}"));
        yield return ("empty.pdf", []);
    }

    private static byte[] Mutilated(byte[] content, Random random)
    {
        byte[] harmed = [.. content];
        for (var left = random.Next(1, 10); left > 0; left--)
        {
            harmed[random.Next(harmed.Length)] = random.Next(10) == 0 ? (byte)random.Next(256) : (byte)random.Next(' ', '~');
        }

        var (from, length) = (random.Next(harmed.Length), random.Next(harmed.Length));
        return random.Next(4) switch
        {
            0 => harmed[..from],
            1 => [.. harmed[..from], .. harmed[(from / 2)..]],
            2 => [.. harmed[..from], .. harmed[Math.Min(harmed.Length, from + length)..]],
            _ => harmed,
        };
    }

    private static byte[] Ascii(string text) => Encoding.UTF8.GetBytes(text);
}
