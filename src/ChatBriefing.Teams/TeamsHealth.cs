namespace ChatBriefing.Teams;

/// <summary>How the bot is doing in Teams, for health pages; holds no secret.</summary>
/// <param name="IsReady">Whether it can check what comes in and send replies, as far as is known.</param>
/// <param name="Problems">What to fix, a line each; also warnings while it is still ready.</param>
/// <param name="Expires">The day on which its secret or certificate expires, where that is known.</param>
public sealed record TeamsHealth(bool IsReady, IReadOnlyList<string> Problems, DateOnly? Expires)
{
    private const int WarnDaysBefore = 30;

    internal static TeamsHealth Of(string? keys, string? token, DateOnly? expires, bool isCertificate, DateOnly today)
    {
        string[] problems = [.. new[] { keys, token, Expiry(expires, isCertificate ? "certificate" : "client secret", today) }.OfType<string>()];
        return new TeamsHealth(keys is null && token is null && !(expires < today), problems, expires);
    }

    private static string? Expiry(DateOnly? expires, string what, DateOnly today) => (expires?.DayNumber - today.DayNumber) switch
    {
        null or > WarnDaysBefore => null,
        < 0 => $"The {what} expired on {expires:yyyy-MM-dd}: make a new one on the page \"Certificates & secrets\" of the app registration.",
        0 => $"The {what} expires today: make a new one on the page \"Certificates & secrets\" of the app registration.",
        1 => $"The {what} expires tomorrow: make a new one on the page \"Certificates & secrets\" of the app registration.",
        var days => $"The {what} expires in {days} days, on {expires:yyyy-MM-dd}: make a new one on the page \"Certificates & secrets\" of the app registration.",
    };
}
