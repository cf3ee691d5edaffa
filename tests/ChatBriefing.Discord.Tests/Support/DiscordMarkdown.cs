using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>Shows Discord's Markdown as its client does: the words that are seen, and what was taken for anything but plain text.</summary>
/// <remarks>The expressions are those of simple-markdown (MIT), which the client builds on, with the changes that are known of the client; in doubt more is recognised than there.</remarks>
internal sealed partial class DiscordMarkdown
{
    private static readonly (string Kind, Regex Rule)[] LineRules = [("heading", Heading()), ("small print", SmallPrint()), ("list", ListItem()), ("quote", Quote())];

    private static readonly (string Kind, Regex Rule)[] Rules =
    [
        ("code block", CodeBlock()), ("code", Code()), ("link", Link()), ("address", Bracketed()), ("address", Address()), ("mention", Mention()), ("mention", Everyone()),
        ("emoji", Emoji()), ("spoiler", Spoiler()), ("struck", Struck()), ("bold", Strong()), ("underlined", Underlined()), ("italic", Italic()),
    ];

    private readonly StringBuilder _text = new();
    private readonly List<(string Kind, string Target)> _found = [];

    /// <summary>The words as they are seen.</summary>
    public string Text => _text.ToString();

    /// <summary>What was recognised, with the target of a link.</summary>
    public IReadOnlyList<(string Kind, string Target)> Found => _found;

    public static DiscordMarkdown Show(string source)
    {
        var shown = new DiscordMarkdown();
        shown.Read(source, beginsLine: true);
        if (Invite().Match(source) is { Success: true } invite)
        {
            shown._found.Add(("invite", invite.Value));
        }

        return shown;
    }

    private void Read(string source, bool beginsLine)
    {
        for (var at = 0; at < source.Length;)
        {
            if (Escape().Match(source, at) is { Success: true } escape)
            {
                _text.Append(escape.Groups[1].Value);
                at += escape.Length;
            }
            else if (Match(source, at, at == 0 ? beginsLine : source[at - 1] == '\n') is ({ } kind, { } match))
            {
                _found.Add((kind, match.Groups["to"].Value));
                Read(kind == "quote" ? QuoteMark().Replace(match.Value, string.Empty) : match.Groups["in"].Value, kind is "quote" or "list");
                at += match.Length;
            }
            else
            {
                _text.Append(source[at++]);
            }
        }
    }

    private static (string? Kind, Match? Match) Match(string source, int at, bool beginsLine)
    {
        foreach (var (kind, rule) in beginsLine ? [.. LineRules, .. Rules] : Rules)
        {
            if (rule.Match(source, at) is { Success: true } match)
            {
                return (kind, match);
            }
        }

        return default;
    }

    [GeneratedRegex(@"\G\\([^0-9A-Za-z\s])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\G *#{1,3} +(?<in>[^\n]+)\n?")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\G *-# +(?<in>[^\n]+)\n?")]
    private static partial Regex SmallPrint();

    [GeneratedRegex(@"\G *(?:[*+-]|[0-9]+\.) +(?<in>[^\n]*)\n?")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\G(?: *>>> ?[\s\S]*|(?: *> [^\n]*(?:\n *> [^\n]*)*\n?))")]
    private static partial Regex Quote();

    [GeneratedRegex(@"^ *>(?:>>)? ?", RegexOptions.Multiline)]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"\G```(?<in>[\s\S]+?)```")]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\G(`+)(?<in>[\s\S]*?[^`])\1(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\G\[(?<in>(?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?(?<to>(?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['""][\s\S]*?['""])?\s*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\G<(?<to>[^: >]+:\/[^ >]+)>")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\G(?<to>(?:https?|steam|discord|mailto):(?:\/\/)?[^\s<]+[^<.,:;""')\]\s])", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|/[^>]+:\d+|id:\w+)>")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\G@(?:everyone|here)")]
    private static partial Regex Everyone();

    [GeneratedRegex(@"\G:[^\s:]+?(?:::skin-tone-\d)?:")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\G\|\|(?<in>[\s\S]+?)\|\|")]
    private static partial Regex Spoiler();

    [GeneratedRegex(@"\G~~(?<in>[\s\S]+?)~~")]
    private static partial Regex Struck();

    [GeneratedRegex(@"\G\*\*(?<in>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\G__(?<in>(?:\\[\s\S]|[^\\])+?)__(?!_)")]
    private static partial Regex Underlined();

    [GeneratedRegex(@"\G(?:_(?<in>(?:__|\\[\s\S]|[^\\_])+?)_|\*(?=\S)(?<in>(?:\*\*|\\[\s\S]|[^\*\\])+?)\*(?!\*))")]
    private static partial Regex Italic();

    [GeneratedRegex(@"(?:discord\.(?:gg|com/invite|gift|new)|discordapp\.com/invite)/\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Invite();
}
