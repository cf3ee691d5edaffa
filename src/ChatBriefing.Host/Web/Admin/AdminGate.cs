namespace ChatBriefing.Host.Web.Admin;

/// <summary>Stands before every endpoint of the administration: only admins pass, and what changes something must come from a page of ours or from a program.</summary>
internal static class AdminGate
{
    /// <summary>The header that every change must carry, which a form or link of another site cannot.</summary>
    public const string Header = "X-Requested-With";

    /// <summary>What <see cref="Header"/> must say.</summary>
    public const string Mark = "chatbriefing";

    /// <summary>Lets the request through, or answers it with the reason why not.</summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        // Whatever was wrong with the request otherwise is nothing that strangers need to know.
        if (!http.RequestServices.GetRequiredService<AdminAccess>().Allows(http))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.Problem("This is for admins. Send the token from Admin:Token as \"Authorization: Bearer TOKEN\".", statusCode: StatusCodes.Status401Unauthorized);
        }

        return IsForeign(http.Request)
            ? Results.Problem($"Changes need the header {Header}: {Mark}, and must not come from a page of another site.", statusCode: StatusCodes.Status403Forbidden)
            : await next(context);
    }

    private static bool IsForeign(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        && (request.Headers[Header] != Mark || request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"));
}
