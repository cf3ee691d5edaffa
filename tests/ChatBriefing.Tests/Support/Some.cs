using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;

namespace ChatBriefing.Tests.Support;

/// <summary>Makes the things that tests need, complete, so that a test spells out only what it is about.</summary>
internal static class Some
{
    public static CorpusFile File(string content, string path = "news/some-article.txt") => File(Encoding.UTF8.GetBytes(content), path);

    public static CorpusFile File(byte[] content, string path = "news/some-article.txt") =>
        new(path, content, Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>The article of a plain text file with this content.</summary>
    public static Article Article(string content, string path = "news/some-article.txt") => new PlainTextReader().Read(File(content, path)).Article!;

    /// <summary>The article of a Markdown file with this content.</summary>
    public static Article Markdown(string content, string path = "news/some-article.md") => new MarkdownReader().Read(File(content, path)).Article!;
}
