using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ChatBriefing.Host.Verbs;
using ChatBriefing.Host.Web;

namespace ChatBriefing.Host.Json;

/// <summary>How the program reads and writes JSON: camel case, letters of every script as they are.</summary>
[JsonSerializable(typeof(AnswerRecord))]
[JsonSerializable(typeof(BatchFailure))]
[JsonSerializable(typeof(AskBody))]
[JsonSerializable(typeof(ChatBody))]
[JsonSerializable(typeof(ChatReply))]
[JsonSerializable(typeof(FeedbackBody))]
[JsonSerializable(typeof(SuggestedQuestions))]
[JsonSerializable(typeof(Readiness))]
internal sealed partial class HostJson : JsonSerializerContext
{
    /// <summary>The context with the program's options.</summary>
    public static HostJson Readable { get; } = new(Options());

    /// <summary>New options of the program's kind.</summary>
    public static JsonSerializerOptions Options() => new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
