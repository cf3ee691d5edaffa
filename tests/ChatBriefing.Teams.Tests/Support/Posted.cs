using System.Text.Json.Nodes;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Activities as Teams posts them. Where replies go to is left to <see cref="RunningBot"/>.</summary>
internal static class Posted
{
    public const string BotId = "28:11111111-2222-3333-4444-555555555555";
    public const string Person = "29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ";
    public const string Entra = "7faf8bc4-60e2-4b46-9c3f-aa10b0d4b2f1";
    public const string PersonalChat = "a:1pL6i0oY3C0K8oAj8";
    public const string Thread = "19:253b1f341670408fb6fe51050b6e5ceb@thread.skype;messageid=1485983194839";
    public const string Mention = "<at>Briefing</at>";

    private static int _ids;

    /// <summary>A message in the personal chat.</summary>
    public static JsonObject Message(string text) => Activity("message", activity => activity["text"] = text);

    /// <summary>A message in a channel that mentions the bot wherever <see cref="Mention"/> stands.</summary>
    public static JsonObject InChannel(string text) => Message(text).InThread().With("entities", new JsonArray(MentionOf(BotId, Mention)));

    /// <summary>The entity for a mention.</summary>
    public static JsonObject MentionOf(string id, string text) => new()
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = "Briefing" },
        ["text"] = text,
    };

    /// <summary>The bot is installed or removed.</summary>
    public static JsonObject Installation(string action) => Activity("installationUpdate", activity => activity["action"] = action);

    /// <summary>Something that Teams waits for an answer to.</summary>
    public static JsonObject Invoke(string name, JsonNode? value) => Activity("invoke", activity => (activity["name"], activity["value"]) = (name, value));

    /// <summary>An activity in the personal chat, with an id of its own.</summary>
    public static JsonObject Activity(string type, Action<JsonObject>? change = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"{1_485_983_408_511 + Interlocked.Increment(ref _ids)}",
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = Person, ["name"] = "Megan Bowen", ["aadObjectId"] = Entra },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "Briefing" },
            ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["id"] = PersonalChat, ["tenantId"] = "99999999-8888-7777-6666-555555555555" },
            ["locale"] = "en-US",
        };
        change?.Invoke(activity);
        return activity;
    }

    /// <summary>The same in a thread of a channel.</summary>
    public static JsonObject InThread(this JsonObject activity) => activity.With("conversation", new JsonObject
    {
        ["isGroup"] = true,
        ["conversationType"] = "channel",
        ["id"] = Thread,
        ["tenantId"] = "99999999-8888-7777-6666-555555555555",
    });

    /// <summary>The same with another value of a field.</summary>
    public static JsonObject With(this JsonObject activity, string field, JsonNode? value)
    {
        activity[field] = value;
        return activity;
    }

    /// <summary>The same without a field.</summary>
    public static JsonObject Without(this JsonObject activity, string field)
    {
        activity.Remove(field);
        return activity;
    }
}
