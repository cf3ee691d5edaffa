using System.Net;
using System.Text.RegularExpressions;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Conversing;

/// <summary>Finds what a person said in what Teams sends of it.</summary>
internal static partial class SaidText
{
    // What is longer is no question, and is not worth the reading.
    private const int Longest = 20_000;

    private const int MostMentions = 100;

    /// <summary>The words of a message without the mention of the bot; other mentions stay as names.</summary>
    public static string Of(Activity message)
    {
        var text = Cut(message.Text ?? string.Empty);
        foreach (var mention in message.Entities?.Take(MostMentions) ?? [])
        {
            if (mention is { Type: "mention", Text: { Length: > 0 } written, Mentioned.Id: { } id } && id == message.Recipient?.Id)
            {
                text = text.Replace(written, " ", StringComparison.Ordinal);
            }
        }

        return Plain(text);
    }

    /// <summary>The words of an HTML text.</summary>
    public static string OfHtml(string html) => Plain(Cut(html));

    private static string Plain(string text) => WebUtility.HtmlDecode(Tag().Replace(text, tag => tag.Groups["inline"].Success ? string.Empty : " ")).Replace('\u00A0', ' ').Trim();

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;

    // "a < b" is no tag; those of words within a line part no words.
    [GeneratedRegex("</?(?:(?<inline>a|at|b|code|em|i|s|span|strong|sub|sup|u)(?=[\\s/>])|[A-Za-z])[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
