using System.Buffers;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Takes the token out of the header <c>Authorization</c>, without believing a word of it.</summary>
internal static class BearerToken
{
    /// <summary>The longest header that is looked at, in characters. The platform's tokens have some hundreds.</summary>
    public const int MostCharacters = 16 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>The token; <see langword="null"/> where the header is not exactly one signed token. Never throws.</summary>
    public static JsonWebToken? Of(string? authorization)
    {
        if (authorization is null || authorization.Length > MostCharacters || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var text = authorization[Scheme.Length..];

        // Two dots: five parts would be an encrypted one, which the platform never sends. Nor do spaces and commas pass, as between several headers.
        return text.AsSpan().Count('.') == 2 && !text.AsSpan().ContainsAnyExcept(Letters) ? Parse(text) : null;
    }

    private static JsonWebToken? Parse(string text)
    {
        try
        {
            return new JsonWebToken(text);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }
}
