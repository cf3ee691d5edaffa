using System.Globalization;
using ChatBriefing.Answers;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/privacy [export|delete]</c>: says what is kept, shows what is kept about this conversation, or forgets it.</summary>
internal sealed class PrivacyCommand(OwnHistory history, HistoryOptions options) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "privacy";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("action", ArgumentKind.Choice) { IsOptional = true, Choices = ["export", "delete"] }];

    /// <inheritdoc/>
    public override bool IsPersonal => true;

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var (conversation, wording) = (request.Message.Conversation, request.Wording);
        switch (request.Arguments.ToLowerInvariant())
        {
            case "":
                return request.Reply(new ReplyPart.Headline(wording.PrivacyHeading), Lines(wording.Privacy(options)));
            case "export":
                return Export(request, await history.ReadAsync(conversation, cancellation).ConfigureAwait(false));
            case "delete":
                await history.ForgetAsync(conversation, cancellation).ConfigureAwait(false);
                return request.Reply(new ReplyPart.Prose(wording.Forgotten));
            default:
                return WrongUsage(request);
        }
    }

    private static ReplyPart.Listing Lines(IEnumerable<string> lines) => new([.. lines.Select(line => new ListItem(line, string.Empty))]);

    private static Reply Export(CommandRequest request, OwnRecords kept)
    {
        var wording = request.Wording;
        if (kept.IsEmpty)
        {
            return request.Reply(new ReplyPart.Prose(wording.NothingKept));
        }

        var turn = kept.Last is { } last ? Turn(last, kept.LastUsed, wording) : [];
        return request.Reply(new ReplyPart.Headline(wording.OwnHeading), new ReplyPart.Listing([.. turn, .. kept.Ratings.Select(rating => Rating(rating, wording))]));
    }

    private static IEnumerable<ListItem> Turn(Turn turn, DateTimeOffset? used, Wording wording)
    {
        yield return new ListItem(wording.LastQuestion, $"{turn.Question} ({Date(used)})");
        if (turn.ShortAnswer is { } answer)
        {
            yield return new ListItem(wording.ItsAnswer, answer);
        }

        if (turn.Cited is { } cited)
        {
            yield return new ListItem(wording.ItsSource, turn.Speaker is { } speaker ? $"{cited.Article} ({speaker})" : cited.Article.Value, cited.Article);
        }

        string[] mentioned = [.. new[] { turn.Topic }.OfType<string>(), .. turn.Mentioned ?? []];
        if (mentioned.Length > 0)
        {
            yield return new ListItem(wording.MentionedBefore, string.Join(", ", mentioned.Distinct()));
        }
    }

    private static ListItem Rating(OwnRating rating, Wording wording)
    {
        var comment = rating.Comment is { } text ? $": {text}" : string.Empty;
        return new ListItem($"{wording.Rated(rating.Helpful)}{comment}", $"{rating.Question} ({rating.Receipt}, {Date(rating.At)})");
    }

    private static string Date(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? string.Empty;
}
