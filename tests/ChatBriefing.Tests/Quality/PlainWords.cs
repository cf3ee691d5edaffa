using System.Text.RegularExpressions;

namespace ChatBriefing.Tests.Quality;

/// <summary>Compares texts by their words alone, as question sets do: in lower case, without marks and without articles.</summary>
internal static partial class PlainWords
{
    /// <summary>Whether both texts have the same words.</summary>
    public static bool Same(string a, string b) => Of(a) == Of(b);

    /// <summary>Whether <paramref name="text"/> has the words of <paramref name="part"/> in a row.</summary>
    public static bool Hold(string text, string part) => $" {Of(text)} ".Contains($" {Of(part)} ", StringComparison.Ordinal);

    private static string Of(string text) =>
        string.Join(' ', Article().Replace(Mark().Replace(text.ToLowerInvariant(), string.Empty), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\b[ld]['’]|[^\w\s]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:an?|the|les?|la|une?|des)\b|\s")]
    private static partial Regex Article();
}
