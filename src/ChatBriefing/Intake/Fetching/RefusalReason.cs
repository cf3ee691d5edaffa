using System.Net;

namespace ChatBriefing.Intake.Fetching;

/// <summary>Says in plain words why a site gave nothing, and what to do.</summary>
internal static class RefusalReason
{
    /// <summary>What a status other than success means for the person who asked.</summary>
    public static string Of(HttpStatusCode status) => (int)status switch
    {
        401 or 402 or 403 or 407 or 451 => $"The site does not show this page to the bot (status {(int)status}); save the page yourself and upload it.",
        404 or 410 => $"The site has no such page (status {(int)status}); check the address.",
        429 or 503 => $"The site asks to come back later (status {(int)status}).",
        >= 500 => $"The site has a fault of its own (status {(int)status}); try again later.",
        _ => $"The site replied with status {(int)status} in place of a page.",
    };

    /// <summary>What a failed request means.</summary>
    public static string Of(Exception failure) => failure switch
    {
        { InnerException: ConnectionRefusedException refused } => refused.Message,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            "The site's certificate is not valid, so nothing can vouch for what it sends; save the page yourself and upload it.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "The site cannot be reached; check the address, or try again later.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "The site sends more headers than any page needs.",
        _ => "The connection broke off before the page was complete; try again later.",
    };
}
