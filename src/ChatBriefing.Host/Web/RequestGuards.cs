using System.Net;
using System.Threading.RateLimiting;
using ChatBriefing.Host.Settings;
using Microsoft.AspNetCore.HostFiltering;

namespace ChatBriefing.Host.Web;

/// <summary>What every request must pass: a small body, a host name of ours, and no more than a fair number per second.</summary>
internal static class RequestGuards
{
    /// <summary>Longest request body, in bytes.</summary>
    public const int LargestBody = 64 * 1024;

    /// <summary>Name of the rate limit that the API is under.</summary>
    public const string Fair = "fair";

    private const int RequestsPerSecond = 20;

    /// <summary>Configures the guards.</summary>
    public static void AddRequestGuards(this WebApplicationBuilder builder, WebOptions web)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.Configure<HostFilteringOptions>(hosts =>
        {
            hosts.AllowedHosts = AllowedHosts(web);
            hosts.AllowEmptyHosts = false;
            hosts.IncludeFailureMessage = false;
        });
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "1";
                return ValueTask.CompletedTask;
            };
            limits.AddPolicy(Fair, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsPerSecond, Window = TimeSpan.FromSeconds(1) }));
        });
    }

    /// <summary>Puts the guards in front of what follows.</summary>
    public static void UseRequestGuards(this WebApplication app)
    {
        app.UseHostFiltering();
        app.UseRateLimiter();
    }

    // A page of another site can have its name resolve to 127.0.0.1 and so reach a program that listens only there;
    // such a request carries that site's name.
    private static List<string> AllowedHosts(WebOptions web)
    {
        if (!web.ListenOn().All(address => new Uri(address.Replace('*', '0').Replace('+', '0')).IsLoopback))
        {
            return ["*"];
        }

        List<string> hosts = ["localhost", "127.0.0.1", "[::1]"];
        if (web.PublicBaseUrl.Length > 0)
        {
            hosts.Add(new Uri(web.PublicBaseUrl).IdnHost);
        }

        return hosts;
    }
}
