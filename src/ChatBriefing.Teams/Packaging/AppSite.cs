namespace ChatBriefing.Teams.Packaging;

/// <summary>The web pages that the app belongs to, which Teams links to from its description.</summary>
/// <param name="Address">The address of the pages.</param>
/// <param name="Domain">Their host; <see langword="null"/> where the address only stands in for one.</param>
internal sealed record AppSite(string Address, string? Domain)
{
    private const int Longest = 2_048;

    /// <summary>The pages at <paramref name="publicBaseUrl"/>; where that is empty, an address that is reserved for examples, because a manifest needs one.</summary>
    /// <exception cref="ArgumentException">Teams would not take the address.</exception>
    public static AppSite At(string publicBaseUrl)
    {
        if (publicBaseUrl.Length == 0)
        {
            return new AppSite("https://www.example.com/", Domain: null);
        }

        var address = Uri.TryCreate(publicBaseUrl, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : string.Empty;
        return address.Length is > 0 and <= Longest
            ? new AppSite(address, uri!.IdnHost)
            : throw new ArgumentException($"The setting Web:PublicBaseUrl cannot stand in a package for Teams; it needs an address that begins with https:// and has at most {Longest} characters.");
    }
}
