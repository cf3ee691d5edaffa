using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Forms;

/// <summary>What an argument may be completed to, as Discord shows it.</summary>
internal static class CompletionChoices
{
    /// <summary>How many Discord shows at most.</summary>
    public const int Most = 25;

    private const int Longest = 100;

    /// <summary>The choices, without those whose value is too long to be sent; a label that comes again is followed by its value.</summary>
    public static IReadOnlyList<CommandChoice> Of(IReadOnlyList<ArgumentChoice> choices)
    {
        var names = new HashSet<string>();
        return [.. choices.Where(choice => choice.Value is { Length: > 0 and <= Longest }).DistinctBy(choice => choice.Value).Take(Most).Select(Named)];

        CommandChoice Named(ArgumentChoice choice)
        {
            var name = PlainText.Cut(VisibleText.Line(choice.Label), Longest) is { Length: > 0 } label ? label : choice.Value;
            return new CommandChoice(names.Add(name) ? name : PlainText.Cut(VisibleText.Line($"{choice.Value} · {choice.Label}"), Longest), choice.Value);
        }
    }
}
