using System.Globalization;
using ChatBriefing.Answers;

namespace ChatBriefing.Chat.Commands;

/// <summary>A receipt with a number behind it, as two commands take them.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Number">The number, 1 where none is stated.</param>
internal readonly record struct ReceiptCall(ReceiptId Receipt, int Number)
{
    /// <summary>Reads <c>RECEIPT [NUMBER]</c>.</summary>
    public static ReceiptCall? Read(string arguments)
    {
        var words = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var number = 1;
        return words.Length is 1 or 2 && (words.Length == 1 || int.TryParse(words[1].Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out number))
            ? new ReceiptCall(new ReceiptId(words[0].ToUpperInvariant()), number)
            : null;
    }
}
