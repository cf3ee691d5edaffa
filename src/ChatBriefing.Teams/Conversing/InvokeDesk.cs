using System.Globalization;
using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Replies;

namespace ChatBriefing.Teams.Conversing;

/// <summary>Answers what Teams waits for: pressed buttons of cards, searches from the compose box, "Ask about this", thumbs.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class InvokeDesk(Briefing briefing, TeamsReplyWriter writer, ExtensionCards cards, FailureWords failures)
{
    private const int MostSkipped = 100;
    private const int MostResults = 25;

    /// <summary>What to answer, as JSON; <see langword="null"/> for an invoke that the bot does not know.</summary>
    public async Task<byte[]?> AnswerAsync(Activity invoke, Speaker speaker, CancellationToken stopping)
    {
        try
        {
            return invoke.Name switch
            {
                "adaptiveCard/action" => Json(await PressAsync(invoke, speaker, stopping).ConfigureAwait(false)),
                "composeExtension/query" => Json(Search(invoke, speaker)),
                "composeExtension/fetchTask" => Json(await AskAboutAsync(invoke, speaker, stopping).ConfigureAwait(false) is { } reply ? cards.Dialog(reply) : TaskResult.Words(Words.NoText(speaker.Locale))),
                "composeExtension/submitAction" => Json(await AskAboutAsync(invoke, speaker, stopping).ConfigureAwait(false) is { } reply ? cards.Result(reply) : ExtensionResult.Words(Words.NoText(speaker.Locale))),
                "message/submitAction" => await RateAsync(invoke, speaker, stopping).ConfigureAwait(false),
                _ => null,
            };
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            var words = failures.For(e, speaker.Locale);
            return invoke.Name switch
            {
                "adaptiveCard/action" => Json(new CardActionResult.Words(words)),
                "composeExtension/fetchTask" => Json(TaskResult.Words(words)),
                "message/submitAction" => Nothing(),
                _ => Json(ExtensionResult.Words(words)),
            };
        }
    }

    private async Task<CardActionResult> PressAsync(Activity invoke, Speaker speaker, CancellationToken stopping)
    {
        if (CardCall.Read(invoke.Value) is not { } pressed)
        {
            return new CardActionResult.Words(Words.UnknownButton(speaker.Locale));
        }

        var reply = await briefing.ReplyAsync(speaker.Say(pressed.Call), stopping).ConfigureAwait(false);
        return new CardActionResult.Shown(writer.Card(reply));
    }

    private ExtensionResult Search(Activity invoke, Speaker speaker)
    {
        var (language, options) = (speaker.Locale ?? Language.English, invoke.Value.Field("queryOptions"));
        var parameter = First(invoke.Value.Field("parameters"));
        var words = parameter.Field("name").Text() == "initialRun" ? null : parameter.Field("value").Text();
        if (string.IsNullOrWhiteSpace(words))
        {
            return ExtensionResult.Words(Words.TypeToSearch(language));
        }

        var (skip, count) = (Number(options.Field("skip"), 0, 0, MostSkipped), Number(options.Field("count"), MostResults, 1, MostResults));
        return cards.Results(briefing.Search(words, skip, count), language);
    }

    /// <summary>The reply to a message as if it were a question; <see langword="null"/> where it has no text.</summary>
    private async Task<Reply?> AskAboutAsync(Activity invoke, Speaker speaker, CancellationToken stopping)
    {
        var body = invoke.Value.Field("messagePayload").Field("body");
        var text = body.Field("content").Text() is { } content ? SaidText.OfHtml(content) : string.Empty;
        return text.Length == 0 ? null : await briefing.ReplyAsync(speaker.Say($"/ask {text}"), stopping).ConfigureAwait(false);
    }

    /// <summary>Keeps a thumb. Teams shows its own thanks, and wants an empty object whatever came of it.</summary>
    private async Task<byte[]> RateAsync(Activity invoke, Speaker speaker, CancellationToken stopping)
    {
        if (Feedback.Read(invoke.Value) is { } feedback
            && await briefing.ShownAsync(invoke.ReplyToId is { Length: > 0 } id ? speaker.Message(id) : null, speaker.Conversation, stopping).ConfigureAwait(false) is { } receipt)
        {
            await briefing.RateAsync(receipt, speaker.Conversation, feedback.IsHelpful, feedback.Comment, stopping).ConfigureAwait(false);
        }

        return Nothing();
    }

    private static byte[] Json(CardActionResult result) => JsonSerializer.SerializeToUtf8Bytes(result, TeamsJson.Default.CardActionResult);

    private static byte[] Json(ExtensionResult result) => JsonSerializer.SerializeToUtf8Bytes(result, TeamsJson.Default.ExtensionResult);

    private static byte[] Json(TaskResult result) => JsonSerializer.SerializeToUtf8Bytes(result, TeamsJson.Default.TaskResult);

    private static byte[] Nothing() => [.. "{}"u8];

    private static JsonElement? First(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0 ? array[0] : null;

    private static int Number(JsonElement? value, int otherwise, int least, int most) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var given) ? Math.Clamp(given, least, most)
        : int.TryParse(value.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? Math.Clamp(written, least, most) : otherwise;
}
