using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;

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
[JsonSerializable(typeof(CorpusState))]
[JsonSerializable(typeof(RunRecord))]
[JsonSerializable(typeof(ArticlesFound))]
[JsonSerializable(typeof(FailuresFound))]
[JsonSerializable(typeof(ChangeDone))]
[JsonSerializable(typeof(AddressBody))]
[JsonSerializable(typeof(RemovedFound))]
[JsonSerializable(typeof(LogFound))]
[JsonSerializable(typeof(UnansweredFound))]
[JsonSerializable(typeof(AnsweredBody))]
[JsonSerializable(typeof(FeedbackFound))]
[JsonSerializable(typeof(DaysFound))]
[JsonSerializable(typeof(FeedsFound))]
[JsonSerializable(typeof(FeedBody))]
[JsonSerializable(typeof(EvaluationFigures))]
[JsonSerializable(typeof(FollowUpFigures))]
[JsonSerializable(typeof(FileReading))]
internal sealed partial class HostJson : JsonSerializerContext
{
    /// <summary>Escapes what HTML and scripts would stumble over, and leaves every other letter readable.</summary>
    public static JavaScriptEncoder Letters { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The context with the program's options.</summary>
    public static HostJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = Letters });
}
