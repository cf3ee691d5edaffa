namespace ChatBriefing.Teams.Packaging;

/// <summary>The icons of the app, drawn for it and kept in the assembly: a quotation mark in a speech bubble.</summary>
/// <remarks>https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons</remarks>
internal static class AppIcon
{
    /// <summary>The file of the icon in colour: 192x192 pixels, its symbol within the middle 120x120.</summary>
    public const string Color = "color.png";

    /// <summary>The file of the outline: 32x32 pixels, white on a transparent ground.</summary>
    public const string Outline = "outline.png";

    /// <summary>The bytes of the icon called <paramref name="file"/>.</summary>
    public static byte[] Read(string file)
    {
        using var resource = typeof(AppIcon).Assembly.GetManifestResourceStream($"ChatBriefing.Teams.Packaging.{file}") ?? throw new FileNotFoundException("The assembly lacks an icon.", file);
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
