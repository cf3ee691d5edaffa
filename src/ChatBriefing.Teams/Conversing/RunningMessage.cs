using System.Threading.Channels;
using ChatBriefing.Chat;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Replies;

namespace ChatBriefing.Teams.Conversing;

/// <summary>The message that a long command will become: shows how far it has come, then its result in the same place.</summary>
internal sealed class RunningMessage(Activity asked, TeamsReplyWriter writer, Delivery delivery) : IProgress<Reply>
{
    // Only the latest matters: an update under way is not to be followed by ones that are outdated already.
    private readonly Channel<Reply> _interim = Channel.CreateBounded<Reply>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
    private string? _id;

    /// <inheritdoc/>
    public void Report(Reply value) => _interim.Writer.TryWrite(value);

    /// <summary>Shows interim replies until <paramref name="work"/> is done, then what it came to.</summary>
    /// <param name="work">Comes to the final reply; never fails but by being stopped.</param>
    /// <param name="stopping">Stops the showing.</param>
    /// <returns>The message's id; <see langword="null"/> where it was not sent, or where Teams gives none.</returns>
    public async Task<string?> FollowAsync(Task<Reply> work, CancellationToken stopping)
    {
        while (await Task.WhenAny(work, _interim.Reader.WaitToReadAsync(stopping).AsTask()).ConfigureAwait(false) != work)
        {
            if (_interim.Reader.TryRead(out var reply))
            {
                await ShowAsync(writer.Interim(reply), stopping).ConfigureAwait(false);
            }
        }

        await ShowAsync(writer.Write(await work.ConfigureAwait(false)), stopping).ConfigureAwait(false);
        return _id;
    }

    private async Task ShowAsync(OutgoingActivity message, CancellationToken stopping) =>
        _id = await delivery.ShowAsync(asked, _id, message, stopping).ConfigureAwait(false);
}
