using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Discord.Forms;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Replies;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Decides what is done about an interaction: a command, a press, a form, an argument being typed. The same for all ways in which they come.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed partial class InteractionDesk(Briefing briefing, DiscordReplyWriter writer, DiscordRest rest, AttachedFiles files, IReadOnlySet<Snowflake> adminRoles, TimeProvider time, ILogger log)
{
    // Discord waits 3 seconds in all, for the way to it as well.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly RecentIds _recent = new();
    private readonly CommandCall _calls = new(briefing.Commands);

    /// <summary>What to do; <see langword="null"/> about what came before, or is of a kind that needs no answer.</summary>
    /// <param name="interaction">What came in; anything in it may be missing or wrong.</param>
    /// <param name="stopping">Set when the bot stops.</param>
    public async Task<Reaction?> ReactAsync(Interaction interaction, CancellationToken stopping)
    {
        if (interaction.Type == InteractionType.Ping)
        {
            return new Reaction(new InteractionResponse.Pong());
        }

        if (interaction is not { Token.Length: > 0, Data: { } data } || Caller.Of(interaction, adminRoles) is not { } caller || !_recent.IsNew(interaction.Id))
        {
            return null;
        }

        try
        {
            return interaction.Type switch
            {
                InteractionType.Command => await CommandAsync(interaction, data, caller, stopping).ConfigureAwait(false),
                InteractionType.Component => await PressAsync(interaction, data, caller, stopping).ConfigureAwait(false),
                InteractionType.Autocomplete => await CompleteAsync(data, caller, stopping).ConfigureAwait(false),
                InteractionType.Modal => await ExplainAsync(data, caller, stopping).ConfigureAwait(false),
                _ => null,
            };
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            return Privately(Failed(e, caller));
        }
    }

    private async Task<Reaction> CommandAsync(Interaction interaction, InteractionData data, Caller caller, CancellationToken stopping)
    {
        if (_calls.Read(data) is not { } call)
        {
            return Privately(Words.UnknownCommand(caller.Locale));
        }

        var message = caller.Say(call.Text) with { Attachments = files.Of(call.Files) };
        return await ReplyAsync(interaction, message, call.IsPrivate || call.Command.IsPersonal, turnsPage: false, stopping).ConfigureAwait(false);
    }

    private async Task<Reaction> PressAsync(Interaction interaction, InteractionData data, Caller caller, CancellationToken stopping)
    {
        var isPrivate = ((interaction.Message?.Flags ?? 0) & MessageFlags.Ephemeral) != 0;
        return ButtonId.Read(data) switch
        {
            Pressed.Call call => await ReplyAsync(interaction, caller.Say(call.Text), isPrivate, call.TurnsPage, stopping).ConfigureAwait(false),
            Pressed.Ask ask => await ReplyAsync(interaction, caller.Say($"/ask {ask.Question}"), isPrivate, turnsPage: false, stopping).ConfigureAwait(false),
            Pressed.Rate rate => await RateAsync(rate.Receipt, rate.Helpful, null, caller, stopping).ConfigureAwait(false),
            _ => Privately(Words.UnknownButton(caller.Locale)),
        };
    }

    private async Task<Reaction> CompleteAsync(InteractionData data, Caller caller, CancellationToken stopping)
    {
        var found = _calls.Focused(data) is { } focused
            ? await briefing.CompleteAsync(focused.Command, focused.Argument, focused.Typed, caller.IsAdmin, CompletionChoices.Most, stopping).ConfigureAwait(false)
            : [];
        return new Reaction(new InteractionResponse.Completion(new CompletionData(CompletionChoices.Of(found))));
    }

    private async Task<Reaction> ExplainAsync(InteractionData data, Caller caller, CancellationToken stopping) =>
        ButtonId.Read(data.CustomId) is Pressed.Why why
            ? await RateAsync(why.Receipt, helpful: false, WhyModal.Comment(data), caller, stopping).ConfigureAwait(false)
            : Privately(Words.UnknownButton(caller.Locale));

    /// <summary>Keeps a thumb; one that points down opens a form that asks why.</summary>
    private async Task<Reaction> RateAsync(ReceiptId receipt, bool helpful, string? comment, Caller caller, CancellationToken stopping)
    {
        if (!await briefing.RateAsync(receipt, caller.Conversation, helpful, comment, stopping).ConfigureAwait(false))
        {
            return Privately(Words.NothingToRate(caller.Locale));
        }

        return helpful || comment is not null
            ? Privately(Words.Thanks(caller.Locale))
            : new Reaction(new InteractionResponse.OpenModal(WhyModal.For(receipt, caller.Locale ?? Corpus.Language.English)));
    }

    /// <summary>The reply at once where it is ready soon, and otherwise the promise of one.</summary>
    private async Task<Reaction> ReplyAsync(Interaction interaction, IncomingMessage message, bool isPrivate, bool turnsPage, CancellationToken stopping)
    {
        var original = new OriginalMessage(interaction, writer, rest, isPrivate, log);
        var work = Task.Run(() => WriteAsync(message with { Interim = original }, isPrivate, stopping), stopping);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        if (await Task.WhenAny(work, Task.Delay(Patience, time, waiting.Token)).ConfigureAwait(false) == work)
        {
            await waiting.CancelAsync().ConfigureAwait(false);
            var body = await work.ConfigureAwait(false);
            return new Reaction(turnsPage ? new InteractionResponse.Update(body with { Flags = null }) : new InteractionResponse.NewMessage(body));
        }

        InteractionResponse first = turnsPage ? new InteractionResponse.DeferredUpdate() : new InteractionResponse.Deferred(new DeferredData(isPrivate ? MessageFlags.Ephemeral : null));
        return new Reaction(first, () => original.FollowAsync(work, stopping));
    }

    private async Task<MessageBody> WriteAsync(IncomingMessage message, bool isPrivate, CancellationToken stopping)
    {
        try
        {
            return writer.Write(await briefing.ReplyAsync(message, stopping).ConfigureAwait(false), isPrivate);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            return new MessageBody { Content = Failed(e, message.Locale), Flags = isPrivate ? MessageFlags.Ephemeral : null };
        }
    }

    private static Reaction Privately(string words) => new(new InteractionResponse.NewMessage(new MessageBody { Content = words, Flags = MessageFlags.Ephemeral }));

    private string Failed(Exception cause, Caller caller) => Failed(cause, caller.Locale);

    private string Failed(Exception cause, Corpus.Language? language)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        Log.Failed(log, id, cause);
        return Words.WentWrong(id, language);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "An interaction could not be answered; the person was given error id {Id}.")]
        public static partial void Failed(ILogger log, string id, Exception cause);
    }
}
