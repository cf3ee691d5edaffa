using ChatBriefing.Curation;
using ChatBriefing.Host.Json;
using Microsoft.AspNetCore.Http.Features;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>Bringing articles into the corpus.</summary>
internal static class AddingEndpoints
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    // Room for the reader to see for itself that there is too much, where the length was not told.
    private const int Slack = 256 * 1024;

    /// <summary>Maps the upload of a file, one to a request, its content being the body, and taking one from the web.</summary>
    public static void MapAdding(this RouteGroupBuilder api)
    {
        api.MapPost("/articles", UploadAsync);
        api.MapPost("/articles/address", FetchAsync);
    }

    private static async Task<IResult> UploadAsync(string? name, Briefing briefing, HttpContext http, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return Outcomes.Missing("name");
        }

        if (http.Request.ContentLength > LargestFile)
        {
            return Results.Problem("A file may have at most 20 MB.", statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        // Only here, and only for admins, may a body be larger than the guards allow.
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LargestFile + Slack;
        var file = new Attachment(name, _ => Task.FromResult(http.Request.Body));
        return Outcomes.Of(await briefing.Curator.AddAsync(file, AdminAccess.Author, null, cancellation));
    }

    private static async Task<IResult> FetchAsync(AddressBody body, Briefing briefing, CancellationToken cancellation) => string.IsNullOrWhiteSpace(body.Address)
        ? Outcomes.Missing("address")
        : Outcomes.Of(await briefing.Curator.AddAsync(body.Address.Trim(), AdminAccess.Author, null, cancellation));
}
