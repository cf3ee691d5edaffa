namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Checks what an admin has set, before anything is sent.</summary>
internal static class RestSettings
{
    /// <summary>The base address, ending with a slash.</summary>
    /// <exception cref="ArgumentException">It cannot be right.</exception>
    public static Uri Address(Uri address)
    {
        if (!address.IsAbsoluteUri || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw new ArgumentException("The address of Discord's API must begin with https://, or with http:// on this machine: the bot's token is sent there. Leave it out to use Discord itself.", nameof(address));
        }

        return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }

    /// <summary>The token without the blanks around it.</summary>
    /// <exception cref="ArgumentException">It cannot be one; the message does not repeat it.</exception>
    public static string Token(string token)
    {
        var trimmed = token.Trim();
        return trimmed.Length > 0 && trimmed.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')
            ? trimmed
            : throw new ArgumentException(
                "Discord:Token does not hold a bot's token: letters, digits, dots, hyphens and underscores, without \"Bot\" before it. "
                + "Copy it from the page \"Bot\" of the application at https://discord.com/developers/applications.",
                nameof(token));
    }
}
