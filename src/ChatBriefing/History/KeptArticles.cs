using System.IO.Compression;
using System.Text.Json;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.History;

/// <summary>Articles as they were before they were changed or removed, so that what was cited from them can still be verified.</summary>
internal sealed class KeptArticles(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Keeps an article that is about to be replaced or removed; the same version again changes nothing.</summary>
    public Task KeepAsync(Article article, CancellationToken cancellation) => database.ChangeDurablyAsync(
        "INSERT OR IGNORE INTO kept_articles (article_id, sha256, text, kept_at) VALUES ($id, $sha256, $text, $at)",
        cancellation,
        ("$id", article.Id.Value),
        ("$sha256", article.Sha256),
        ("$text", Pack(article)),
        ("$at", $"{time.GetUtcNow():O}"));

    /// <summary>The version of an article that has this hash, if it was kept and is unharmed.</summary>
    public async Task<Article?> FindAsync(ArticleId id, string sha256, CancellationToken cancellation)
    {
        const string Sql = "SELECT text FROM kept_articles WHERE article_id = $id AND sha256 = $sha256";
        var found = await database.FindAsync(Sql, row => row.GetFieldValue<byte[]>(0), cancellation, ("$id", id.Value), ("$sha256", sha256)).ConfigureAwait(false);
        var article = found.Count == 0 ? null : Unpack(found[0]);
        return article?.Id == id && article.Sha256 == sha256 ? article : null;
    }

    /// <summary>Gives up every kept version of an article, for one that must not be quoted any more.</summary>
    /// <returns>How many versions there were.</returns>
    public Task<int> ForgetAsync(ArticleId id, CancellationToken cancellation) =>
        database.ChangeDurablyAsync("DELETE FROM kept_articles WHERE article_id = $id", cancellation, ("$id", id.Value));

    private static byte[] Pack(Article article)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal))
        using (var json = new Utf8JsonWriter(zip, HistoryExport.Json))
        {
            JsonSerializer.Serialize(json, article, IndexJson.Default.Article);
        }

        return packed.ToArray();
    }

    private static Article? Unpack(byte[] packed)
    {
        try
        {
            using var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(zip, IndexJson.Default.Article);
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            return null;
        }
    }
}
