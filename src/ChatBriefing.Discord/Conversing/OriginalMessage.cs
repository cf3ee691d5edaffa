using System.Threading.Channels;
using ChatBriefing.Chat;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging;
using Latest = System.Threading.Channels.Channel;

namespace ChatBriefing.Discord.Conversing;

/// <summary>The message that a deferred response will become: shows how far a long command has come, then its result.</summary>
/// <remarks>Discord lets one edit it for 15 minutes after the interaction.</remarks>
internal sealed partial class OriginalMessage(Interaction interaction, WrittenReplies replies, DiscordRest rest, bool isPrivate, ILogger log) : IProgress<Reply>
{
    // Only the latest matters: an edit under way is not to be followed by ones that are outdated already.
    private readonly System.Threading.Channels.Channel<Reply> _interim = Latest.CreateBounded<Reply>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <inheritdoc/>
    public void Report(Reply value) => _interim.Writer.TryWrite(value);

    /// <summary>Shows interim replies until <paramref name="work"/> is done, then what it came to.</summary>
    /// <param name="work">Makes the final message; never fails but by cancellation.</param>
    /// <param name="cancellation">Stops the showing.</param>
    public async Task FollowAsync(Task<MessageBody> work, CancellationToken cancellation)
    {
        while (await Task.WhenAny(work, _interim.Reader.WaitToReadAsync(cancellation).AsTask()).ConfigureAwait(false) != work)
        {
            if (_interim.Reader.TryRead(out var reply))
            {
                await EditAsync(replies.Write(reply, isPrivate), cancellation).ConfigureAwait(false);
            }
        }

        await EditAsync(await work.ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }

    // Flags belong to the first response and cannot be edited.
    private async Task EditAsync(MessageBody body, CancellationToken cancellation)
    {
        try
        {
            await rest.EditOriginalAsync(interaction.ApplicationId, interaction.Token!, body with { Flags = null }, cancellation).ConfigureAwait(false);
        }
        catch (DiscordRestException e)
        {
            Log.NotEdited(log, interaction.Id, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The reply to interaction {Id} could not be shown.")]
        public static partial void NotEdited(ILogger log, Protocol.Snowflake id, Exception cause);
    }
}
