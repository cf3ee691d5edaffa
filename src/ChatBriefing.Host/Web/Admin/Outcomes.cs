using ChatBriefing.Curation;
using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>Answers requests for a change with what came of it.</summary>
internal static class Outcomes
{
    /// <summary>What was done, or problem details with the reason why not.</summary>
    public static IResult Of(CurationOutcome outcome) => outcome.IsDone
        ? Results.Ok(ChangeDone.Of(outcome))
        : Results.Problem(outcome.Message, statusCode: StatusCodes.Status422UnprocessableEntity);

    /// <summary>The answer to a request that lacks something.</summary>
    public static IResult Missing(string name) => Results.Problem($"\"{name}\" is missing.", statusCode: StatusCodes.Status400BadRequest);
}
