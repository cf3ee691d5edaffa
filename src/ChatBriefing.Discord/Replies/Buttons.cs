using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Replies;

/// <summary>Puts next steps below a message: a row of buttons, one more where it gets long, and the suggested questions as a select.</summary>
internal sealed class Buttons(Reply reply, Links links, Wording wording)
{
    private const int PerRow = 5;
    private const int LongestLabel = 80;
    private const int LongestOption = 100;
    private const int MostOptions = 25;

    /// <summary>At most three rows.</summary>
    public IReadOnlyList<ActionRow> Write()
    {
        Button[] steps = [.. Actions().DistinctBy(button => button.CustomId).Take(PerRow - 1), .. ReadArticle()];
        Button[] thumbs = [.. Thumbs()];
        Button[][] rows = steps.Length + thumbs.Length <= PerRow ? [[.. steps, .. thumbs]] : [steps, thumbs];
        return [.. rows.Where(row => row.Length > 0).Select(row => new ActionRow(row)), .. Suggestions()];
    }

    private IEnumerable<Button> Actions()
    {
        foreach (var action in reply.Actions)
        {
            if (ButtonId.Write(new Pressed.Call(action.Call, action.TurnsPage)) is { } id && Label(action.Label) is { Length: > 0 } label)
            {
                yield return new Button { Style = ButtonStyle.Secondary, Label = label, CustomId = id };
            }
        }
    }

    private IEnumerable<Button> ReadArticle()
    {
        var address = reply.Parts.Select(part => part switch
        {
            ReplyPart.Quotation { Former: false, Answers: true } quote => links.To(quote.Excerpt),
            ReplyPart.FullArticle article => links.To(article.Shown),
            _ => null,
        }).FirstOrDefault(found => found is not null);
        return address is null ? [] : [new Button { Style = ButtonStyle.Link, Label = wording.ReadArticle, Url = address }];
    }

    private IEnumerable<Button> Thumbs()
    {
        foreach (var (emoji, helpful) in reply.Answer is { Answered: true } ? [("👍", true), ("👎", false)] : Array.Empty<(string, bool)>())
        {
            if (ButtonId.Write(new Pressed.Rate(reply.Answer!.Receipt.Id, helpful)) is { } id)
            {
                yield return new Button { Style = ButtonStyle.Secondary, Emoji = new Emoji(emoji), CustomId = id };
            }
        }
    }

    private IEnumerable<ActionRow> Suggestions()
    {
        var options = reply.Suggestions.Select(Option).OfType<SelectOption>().DistinctBy(option => option.Value).Take(MostOptions).ToArray();
        return options.Length == 0 ? [] : [new ActionRow([new StringSelect { CustomId = ButtonId.Suggestions, Placeholder = wording.AskNext, Options = options }])];
    }

    private static SelectOption? Option(string question)
    {
        var line = VisibleText.Line(question);
        return ButtonId.Write(new Pressed.Ask(line)) is { } id ? new SelectOption(PlainText.Cut(line, LongestOption), id) : null;
    }

    private static string Label(string text) => PlainText.Cut(VisibleText.Line(text), LongestLabel);
}
