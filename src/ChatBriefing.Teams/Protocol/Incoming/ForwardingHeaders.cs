namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>The headers by which a request shows that its sender acts for somebody else: a proxy for its client, or a browser for a web page.</summary>
internal static class ForwardingHeaders
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-Original-For", "X-Original-Host", "X-Original-Proto", "X-Original-URL", "X-ARR-SSL",
        "True-Client-IP", "CF-Connecting-IP", "CF-Ray", "Fastly-Client-IP", "Fly-Client-IP", "X-Azure-ClientIP", "X-Envoy-External-Address", "CDN-Loop",
        "Origin", "Sec-Fetch-Site",
    };

    /// <summary>Whether one of them is among the names of a request's headers, whatever its value.</summary>
    public static bool In(IEnumerable<string> headers) => headers.Any(name => Names.Contains(name) || name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase));
}
