using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Parser = CodeHollow.FeedReader.FeedReader;

namespace ChatBriefing.Intake.Feeds;

/// <summary>What stands in an RSS or Atom feed.</summary>
/// <param name="Title">The feed's title, empty where it has none.</param>
/// <param name="Items">Its first entries that link to a web page, in its order.</param>
internal sealed record FeedDocument(string Title, IReadOnlyList<FeedItem> Items)
{
    /// <summary>Largest feed: 5 MB.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Most entries that are looked at.</summary>
    public const int MaxItems = 200;

    private const int MaxDepth = 64;
    private const int MaxKey = 500;

    /// <summary>Neither declares types nor loads anything: no entities, hence no way to blow them up or to read files through them.</summary>
    private static readonly XmlReaderSettings Strict = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
    };

    /// <summary>The feed in <paramref name="bytes"/>, or why there is none.</summary>
    /// <param name="bytes">The XML, in whatever encoding it states.</param>
    /// <param name="address">Where it was found, which relative links are relative to.</param>
    public static (FeedDocument? Document, string? Problem) Read(ReadOnlyMemory<byte> bytes, Uri address)
    {
        if (bytes.Length > MaxBytes)
        {
            return (null, "The feed is larger than 5 MB.");
        }

        try
        {
            var feed = Parser.ReadFromString(Xml(bytes));
            var items = feed.Items.Select(item => ItemOf(item, address)).OfType<FeedItem>().DistinctBy(item => item.Key).Take(MaxItems);
            return (new FeedDocument(Line(feed.Title), [.. items]), null);
        }
        catch (XmlException e)
        {
            return (null, $"The feed is not proper XML without type declarations (line {e.LineNumber}).");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The parser trips over missing parts in many ways, which all mean the same.
            return (null, "The feed is neither RSS nor Atom as their standards have them.");
        }
    }

    /// <summary>The XML as a string, after its depth was found harmless.</summary>
    private static string Xml(ReadOnlyMemory<byte> bytes)
    {
        using (var depths = XmlReader.Create(new MemoryStream(bytes.ToArray()), Strict))
        {
            while (depths.Read())
            {
                if (depths.Depth > MaxDepth)
                {
                    throw new XmlException("Too deep.", null, ((IXmlLineInfo)depths).LineNumber, 0);
                }
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Strict);
        return XDocument.Load(reader).ToString(SaveOptions.DisableFormatting);
    }

    private static FeedItem? ItemOf(CodeHollow.FeedReader.FeedItem item, Uri feed)
    {
        var link = item.Link?.Trim();
        if (string.IsNullOrEmpty(link) || !Uri.TryCreate(feed, link, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            return null;
        }

        var key = string.IsNullOrWhiteSpace(item.Id) ? address.AbsoluteUri : item.Id.Trim();
        key = key.Length <= MaxKey ? key : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        return new FeedItem(key, Line(item.Title), item.Description ?? string.Empty, address, DayOf(item));
    }

    /// <summary>The day in the publisher's own time zone, which is the date on the page.</summary>
    private static DateOnly? DayOf(CodeHollow.FeedReader.FeedItem item) =>
        DateTimeOffset.TryParse(item.PublishingDateString, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var stated) ? DateOnly.FromDateTime(stated.DateTime)
        : item.PublishingDate is { } parsed ? DateOnly.FromDateTime(parsed)
        : null;

    private static string Line(string? text) => string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
