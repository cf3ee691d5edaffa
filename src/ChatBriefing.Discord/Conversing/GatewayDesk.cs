using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Takes what comes over the gateway to the desks, many at once, and sends what they make of it.</summary>
internal sealed partial class GatewayDesk(InteractionDesk interactions, MessageDesk messages, DiscordRest rest, Outstanding outstanding, ILogger log)
{
    private Snowflake? _self;

    /// <summary>Begins to work on an event; waits only while too much is under way.</summary>
    public async ValueTask ReceiveAsync(GatewayEvent received, CancellationToken stopping)
    {
        switch (received.Name)
        {
            case "READY" when received.Data.TryGetProperty("user", out var user):
                Know(Read(user, DiscordJson.Default.User));
                break;
            case "INTERACTION_CREATE" when Read(received.Data, DiscordJson.Default.Interaction) is { } interaction:
                await outstanding.BeginAsync(() => AnswerAsync(interaction, stopping), stopping).ConfigureAwait(false);
                break;
            case "MESSAGE_CREATE" when _self is { } self && Read(received.Data, DiscordJson.Default.Message) is { } message:
                await outstanding.BeginAsync(() => messages.HearAsync(message, self, stopping), stopping).ConfigureAwait(false);
                break;
        }
    }

    private void Know(User? self)
    {
        _self = self?.Id;
        Log.Ready(log, self?.Username);
    }

    private async Task AnswerAsync(Interaction interaction, CancellationToken stopping)
    {
        if (await interactions.ReactAsync(interaction, stopping).ConfigureAwait(false) is not { } reaction)
        {
            return;
        }

        try
        {
            await rest.RespondAsync(interaction.Id, interaction.Token!, reaction.First, stopping).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DiscordRestException or ArgumentException)
        {
            Log.NotAnswered(log, interaction.Id, e);
            return;
        }

        if (reaction.Afterwards is { } afterwards)
        {
            await afterwards().ConfigureAwait(false);
        }
    }

    private T? Read<T>(JsonElement data, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return data.Deserialize(type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The exception would quote the data, and with it the token of an interaction.
            Log.NotUnderstood(log, type.Type.Name);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The bot is on Discord as {Name}.")]
        public static partial void Ready(ILogger log, string? name);

        [LoggerMessage(Level = LogLevel.Error, Message = "The response to interaction {Id} could not be sent.")]
        public static partial void NotAnswered(ILogger log, Snowflake id, Exception cause);

        [LoggerMessage(Level = LogLevel.Warning, Message = "An event of the gateway holds no {Kind} as Discord documents it, and is ignored.")]
        public static partial void NotUnderstood(ILogger log, string kind);
    }
}
