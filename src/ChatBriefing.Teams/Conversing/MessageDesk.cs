using ChatBriefing.Chat;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Replies;

namespace ChatBriefing.Teams.Conversing;

/// <summary>Answers what people write to the bot: in a personal chat, and where they mention it in a group chat or a channel.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class MessageDesk(Briefing briefing, TeamsReplyWriter writer, FailureWords failures, Delivery delivery, MediumFiles files, TimeProvider time)
{
    // A reply that comes at once needs no sign that it is coming.
    private static readonly TimeSpan BeforeTyping = TimeSpan.FromSeconds(0.5);

    private const int Prompts = 3;

    // Teams lets people attach ten files.
    private const int MostAttachments = 20;

    /// <summary>Answers a message.</summary>
    public async Task HearAsync(Activity message, Speaker speaker, CancellationToken stopping)
    {
        var attached = message.Attachments?.Take(MostAttachments).Select(FileOf).OfType<Attachment>().ToArray() ?? [];
        var text = CardCall.Read(message.Value)?.Call ?? SaidText.Of(message);
        if (text.Length == 0 && attached.Length == 0)
        {
            await delivery.SendAsync(message, writer.Notice(Words.AskMe(speaker.Locale)), stopping).ConfigureAwait(false);
            return;
        }

        var shown = new RunningMessage(message, writer, delivery);
        var work = Task.Run(() => ReplyAsync(speaker.Say(text) with { Attachments = attached, Interim = shown }, stopping), stopping);
        await ShowTypingAsync(message, work, stopping).ConfigureAwait(false);
        var id = await shown.FollowAsync(work, stopping).ConfigureAwait(false);
        var reply = await work.ConfigureAwait(false);
        await delivery.RememberAsync(speaker, id, reply.Answer, stopping).ConfigureAwait(false);
        if (speaker.IsPersonal && TeamsReplyWriter.FollowUps(reply) is { } questions)
        {
            await delivery.SendAsync(message, questions, stopping).ConfigureAwait(false);
        }
    }

    /// <summary>Says hello where the bot was installed.</summary>
    public Task WelcomeAsync(Activity installation, Speaker speaker, CancellationToken stopping)
    {
        var (words, prompts) = (Words.Welcome(briefing.Status().Articles, speaker.IsPersonal, speaker.Locale), briefing.Suggestions(Prompts));
        ReplyPart[] listed = speaker.IsPersonal || prompts.Count == 0 ? [] : [new ReplyPart.Listing([.. prompts.Select(prompt => new ListItem(prompt, string.Empty))])];
        var reply = new Reply(speaker.Locale ?? Language.English, [new ReplyPart.Prose(words), .. listed]) { Suggestions = prompts };
        return delivery.SendAsync(installation, (speaker.IsPersonal ? TeamsReplyWriter.FollowUps(reply, words) : null) ?? writer.Write(reply), stopping);
    }

    private async Task<Reply> ReplyAsync(IncomingMessage message, CancellationToken stopping)
    {
        try
        {
            return await briefing.ReplyAsync(message, stopping).ConfigureAwait(false);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            return new Reply(message.Locale ?? Language.English, [new ReplyPart.Prose(failures.For(e, message.Locale))]);
        }
    }

    private async Task ShowTypingAsync(Activity message, Task work, CancellationToken stopping)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var first = await Task.WhenAny(work, Task.Delay(BeforeTyping, time, waiting.Token)).ConfigureAwait(false);
        await waiting.CancelAsync().ConfigureAwait(false);
        if (first != work)
        {
            await delivery.SendAsync(message, new OutgoingActivity { Type = OutgoingActivity.Typing }, stopping).ConfigureAwait(false);
        }
    }

    /// <summary>A file that a person attached; cards, and the HTML of the message itself, are none.</summary>
    private Attachment? FileOf(IncomingAttachment? attachment) =>
        attachment is { ContentType: IncomingAttachment.FileType } ? files.Of(attachment.Name, attachment.Content.Field("downloadUrl").Text()) : null;
}
