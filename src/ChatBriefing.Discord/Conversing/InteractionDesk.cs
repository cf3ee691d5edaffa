using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Discord.Forms;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Replies;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Decides what is done about an interaction: a command, a press, a form, an argument being typed. The same for all ways in which they come.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class InteractionDesk(Briefing briefing, WrittenReplies replies, DiscordRest rest, MediumFiles files, IReadOnlySet<Snowflake> adminRoles, ILogger log)
{
    // Discord waits 3 seconds in all, for the way to it as well.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly RecentIds<Snowflake> _recent = new();
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
            var words = replies.Failed(e, caller.Locale);
            return interaction.Type == InteractionType.Autocomplete ? Completed([]) : Privately(words);
        }
    }

    private async Task<Reaction> CommandAsync(Interaction interaction, InteractionData data, Caller caller, CancellationToken stopping)
    {
        if (_calls.Read(data) is not { } call)
        {
            return Privately(Words.UnknownCommand(caller.Locale));
        }

        var message = caller.Say(call.Text) with { Attachments = [.. call.Files.Select(file => files.Of(file.Filename, file.Url))] };
        return await ReplyAsync(interaction, message, call.IsPrivate, turnsPage: false, stopping).ConfigureAwait(false);
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
        return Completed(found);
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
        var original = new OriginalMessage(interaction, replies, rest, isPrivate, log);
        var work = replies.BeginAsync(message with { Interim = original }, isPrivate, stopping);
        if (await replies.IsDoneAsync(work, Patience, stopping).ConfigureAwait(false))
        {
            var body = await work.ConfigureAwait(false);
            return new Reaction(turnsPage ? new InteractionResponse.Update(body with { Flags = null }) : new InteractionResponse.NewMessage(body));
        }

        InteractionResponse first = turnsPage ? new InteractionResponse.DeferredUpdate() : new InteractionResponse.Deferred(new DeferredData(isPrivate ? MessageFlags.Ephemeral : null));
        return new Reaction(first, () => original.FollowAsync(work, stopping));
    }

    private static Reaction Completed(IReadOnlyList<ArgumentChoice> choices) => new(new InteractionResponse.Completion(new CompletionData(CompletionChoices.Of(choices))));

    private static Reaction Privately(string words) => new(new InteractionResponse.NewMessage(WrittenReplies.Notice(words, isPrivate: true)));
}
