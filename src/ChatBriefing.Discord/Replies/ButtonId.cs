using System.Text;
using ChatBriefing.Answers;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Replies;

/// <summary>Writes into a component's id what a press of it asks for, and reads it again: nothing is kept between the two, so that buttons outlive restarts.</summary>
internal static class ButtonId
{
    /// <summary>Longest id that Discord takes, in characters; counted here in UTF-16 code units, which are never fewer.</summary>
    public const int Longest = 100;

    /// <summary>The id of the select whose values are ids of suggested questions.</summary>
    public const string Suggestions = "next";

    private const int LongestReceipt = 32;

    /// <summary>The id; <see langword="null"/> where it would be too long or could not be read again.</summary>
    public static string? Write(Pressed pressed)
    {
        var id = pressed switch
        {
            Pressed.Call { TurnsPage: true } call => $"p:{call.Text}",
            Pressed.Call call => $"c:{call.Text}",
            Pressed.Ask ask => $"a:{ask.Question}",
            Pressed.Rate { Helpful: true } rate => $"u:{rate.Receipt}",
            Pressed.Rate rate => $"d:{rate.Receipt}",
            Pressed.Why why => $"w:{why.Receipt}",
            _ => null,
        };
        return pressed.Equals(Read(id)) ? id : null;
    }

    /// <summary>What the id asks for; <see langword="null"/> for one that is none of ours.</summary>
    public static Pressed? Read(string? customId) => customId is not { Length: > 2 and <= Longest } || customId[1] != ':' ? null : (customId[0], customId[2..]) switch
    {
        ('c' or 'p', var call) when call[0] == '/' && IsPlain(call) => new Pressed.Call(call, customId[0] == 'p'),
        ('a', var question) when IsPlain(question) => new Pressed.Ask(question),
        ('u' or 'd', var receipt) when IsReceipt(receipt) => new Pressed.Rate(new ReceiptId(receipt), customId[0] == 'u'),
        ('w', var receipt) when IsReceipt(receipt) => new Pressed.Why(new ReceiptId(receipt)),
        _ => null,
    };

    /// <summary>What an interaction with a component or a form asks for: by its id, or by what was chosen from the suggestions.</summary>
    public static Pressed? Read(InteractionData? data) => data?.CustomId == Suggestions ? Read(data.Values is [var chosen, ..] ? chosen : null) : Read(data?.CustomId);

    // What would not come back as it was sent: Discord trims ids, and JSON has no half characters.
    private static bool IsPlain(string text) =>
        !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && !Rune.IsControl(rune));

    private static bool IsReceipt(string text) => text.Length <= LongestReceipt && text.All(char.IsAsciiLetterOrDigit);
}
