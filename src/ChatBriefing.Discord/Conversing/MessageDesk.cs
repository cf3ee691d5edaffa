using System.Text.RegularExpressions;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Curation;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Answers what people write to the bot: direct messages, messages that mention it, and replies to its own.</summary>
/// <remarks>Their text comes without the intent for message content. Safe for use by several threads at once.</remarks>
internal sealed partial class MessageDesk(WrittenReplies replies, DiscordRest rest, MediumFiles files, IReadOnlySet<Snowflake> adminRoles, ILogger log)
{
    private const int Plain = 0;
    private const int ReplyToAnother = 19;

    // A reply that comes at once needs no sign that it is coming.
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(1);

    private readonly RecentIds<Snowflake> _recent = new();

    /// <summary>Answers a message, if it is meant for the bot.</summary>
    /// <param name="message">Any message that the bot can see.</param>
    /// <param name="self">The bot's own id.</param>
    /// <param name="stopping">Set when the bot stops.</param>
    public async Task HearAsync(Message message, Snowflake self, CancellationToken stopping)
    {
        if (!IsForBot(message, self) || Caller.Of(message, adminRoles) is not { } caller || !_recent.IsNew(message.Id))
        {
            return;
        }

        try
        {
            var body = await ReplyAsync(message, caller, Said(message.Content ?? string.Empty, self), stopping).ConfigureAwait(false);
            await rest.CreateMessageAsync(message.ChannelId, body with { MessageReference = new MessageReference(message.Id) }, stopping).ConfigureAwait(false);
        }
        catch (DiscordRefusedException e)
        {
            Log.NotAllowed(log, message.ChannelId, e);
        }
        catch (DiscordRestException e)
        {
            Log.NotSent(log, message.Id, e);
        }
    }

    private static bool IsForBot(Message message, Snowflake self) =>
        message is { Type: Plain or ReplyToAnother, WebhookId: null, Author: { Bot: false } author } && author.Id != self
        && (message.GuildId is null || message.Mentions?.Any(user => user?.Id == self) == true);

    /// <summary>What is said besides the mention of the bot.</summary>
    private static string Said(string content, Snowflake self) =>
        Mention().Replace(content, mention => mention.Groups[1].ValueSpan.SequenceEqual(self.ToString()) ? " " : mention.Value).Trim();

    private async Task<MessageBody> ReplyAsync(Message message, Caller caller, string text, CancellationToken stopping)
    {
        Attachment[] attached = [.. message.Attachments?.Select(file => files.Of(file.Filename, file.Url)) ?? []];
        if (text.Length == 0 && attached.Length == 0)
        {
            return WrittenReplies.Notice(Words.AskMe(caller.Locale), isPrivate: false);
        }

        var work = replies.BeginAsync(caller.Say(text) with { Attachments = attached, IsOverheard = caller.IsInServer }, isPrivate: false, stopping);
        if (!await replies.IsDoneAsync(work, Typing, stopping).ConfigureAwait(false))
        {
            await ShowTypingAsync(message.ChannelId, stopping).ConfigureAwait(false);
        }

        return await work.ConfigureAwait(false);
    }

    private async Task ShowTypingAsync(Snowflake channel, CancellationToken stopping)
    {
        try
        {
            await rest.TypingAsync(channel, stopping).ConfigureAwait(false);
        }
        catch (DiscordRestException e)
        {
            Log.NoTyping(log, channel, e.Message);
        }
    }

    [GeneratedRegex("<@!?([0-9]{1,20})>")]
    private static partial Regex Mention();

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord does not let the bot answer in channel {Channel}: give it View Channel, Send Messages (in threads: Send Messages in Threads), Embed Links and Read Message History there.")]
        public static partial void NotAllowed(ILogger log, Snowflake channel, Exception cause);

        [LoggerMessage(Level = LogLevel.Error, Message = "The reply to message {Id} could not be sent.")]
        public static partial void NotSent(ILogger log, Snowflake id, Exception cause);

        [LoggerMessage(Level = LogLevel.Debug, Message = "Typing could not be shown in channel {Channel}: {Problem}")]
        public static partial void NoTyping(ILogger log, Snowflake channel, string problem);
    }
}
