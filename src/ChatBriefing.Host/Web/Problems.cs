namespace ChatBriefing.Host.Web;

/// <summary>Answers every error with problem details that say what to do.</summary>
internal static class Problems
{
    /// <summary>Configures the texts.</summary>
    public static void AddProblems(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Extensions.Remove("traceId");
            context.ProblemDetails.Type = null;
            context.ProblemDetails.Detail ??= Advice(context.HttpContext.Response.StatusCode);
        });
    }

    /// <summary>Turns failures and empty error responses into problem details.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    private static string? Advice(int status) => status switch
    {
        400 => "The request could not be read. Check that the body is JSON like {\"question\": \"Who is in talks?\"} and that the address is the one you were given.",
        404 => "There is nothing at this address.",
        405 => "This address takes another method.",
        413 => "The body may be at most 64 KB.",
        415 => "Send the body as JSON with the header Content-Type: application/json.",
        429 => "That was a little fast. Wait a second and try again.",
        500 => "Something went wrong here. Try again; if it stays, the program's log says more.",
        _ => null,
    };
}
