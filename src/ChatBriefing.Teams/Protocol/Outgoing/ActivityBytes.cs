using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Writes activities as they are sent.</summary>
internal static class ActivityBytes
{
    /// <summary>Letters as they are: nothing here stands in a page, and Teams counts an escape as six characters.</summary>
    private static readonly TeamsJson Json = new(new JsonSerializerOptions(TeamsJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The activity as JSON in UTF-8.</summary>
    /// <param name="activity">What is sent.</param>
    /// <param name="most">The longest that is taken, counted as Teams does, in bytes of UTF-16.</param>
    /// <exception cref="OversizeException">It is longer.</exception>
    public static byte[] Of(OutgoingActivity activity, int most)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(activity, Json.OutgoingActivity);
        var length = sizeof(char) * Encoding.UTF8.GetCharCount(bytes);
        return length <= most ? bytes : throw new OversizeException(length);
    }
}
