using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Host.Web;

/// <summary>The files that the pages load, which travel inside the assembly.</summary>
internal sealed class PageFiles
{
    // Templates of pages have no type here: they are not files to be loaded.
    private static readonly Dictionary<string, string> Types = new()
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private readonly Dictionary<string, (byte[] Bytes, string Tag)> _files = typeof(PageFiles).Assembly.GetManifestResourceNames()
        .Where(name => Types.ContainsKey(Path.GetExtension(name))).ToDictionary(name => name, Load);

    /// <summary>The file called <paramref name="name"/>, or not found.</summary>
    public IResult Serve(string name, HttpContext context)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(file.Bytes, Types[Path.GetExtension(name)], entityTag: new(file.Tag));
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
