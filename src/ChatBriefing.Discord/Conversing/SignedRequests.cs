using System.Text.Json;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Interactions;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Answers requests that Discord signed; others are refused before anything in them is read.</summary>
/// <remarks><see href="https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint"/></remarks>
internal sealed class SignedRequests(SignatureCheck signatures, InteractionDesk desk, Outstanding outstanding)
{
    /// <summary>The answer to a request.</summary>
    public async Task<HttpAnswer> AnswerAsync(ReadOnlyMemory<byte> body, string? signature, string? timestamp, CancellationToken stopping)
    {
        if (!signatures.Verify(body.Span, signature, timestamp))
        {
            return new HttpAnswer(401, default);
        }

        if (InteractionReader.Read(body.Span) is not { Interaction: { } interaction })
        {
            return new HttpAnswer(400, default);
        }

        if (await desk.ReactAsync(interaction, stopping).ConfigureAwait(false) is not { } reaction)
        {
            return new HttpAnswer(400, default);
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(reaction.First, DiscordJson.Default.InteractionResponse);
        return new HttpAnswer(200, json, reaction.Afterwards is { } afterwards ? () => _ = outstanding.BeginAsync(afterwards, stopping) : null);
    }
}
