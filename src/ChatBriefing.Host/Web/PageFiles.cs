using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Host.Web;

/// <summary>The files of the web chat, which travel inside the assembly.</summary>
internal sealed class PageFiles
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["chat.js"] = "text/javascript; charset=utf-8",
        ["base.css"] = "text/css; charset=utf-8",
        ["chat.css"] = "text/css; charset=utf-8",
        ["article.css"] = "text/css; charset=utf-8",
        ["icon.svg"] = "image/svg+xml",
    };

    private readonly Dictionary<string, (byte[] Bytes, string Tag)> _files = Types.Keys.ToDictionary(name => name, Load);

    /// <summary>The file called <paramref name="name"/>, or not found.</summary>
    public IResult Serve(string name, HttpContext context)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(file.Bytes, Types[name], entityTag: new(file.Tag));
    }

    /// <summary>The text of the page template called <paramref name="name"/>.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Read(name));

    private static (byte[] Bytes, string Tag) Load(string name)
    {
        var bytes = Read(name);
        return (bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
