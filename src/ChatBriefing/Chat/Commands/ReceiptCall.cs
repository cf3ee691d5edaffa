using System.Globalization;
using ChatBriefing.Answers;

namespace ChatBriefing.Chat.Commands;

/// <summary>A receipt with a number behind it, as two commands take them.</summary>
/// <param name="Receipt">The receipt; <see langword="null"/> means that of the conversation's last answer.</param>
/// <param name="Number">The number, 1 where none is stated.</param>
internal readonly record struct ReceiptCall(ReceiptId? Receipt, int Number)
{
    private const int LongestNumber = 3;

    /// <summary>Reads <c>[RECEIPT] [NUMBER]</c>.</summary>
    public static ReceiptCall? Read(string arguments) => arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => new ReceiptCall(null, 1),
        [var only] => Counted(only) is { } number ? new ReceiptCall(null, number) : new ReceiptCall(Id(only), 1),
        [var receipt, var second] when Counted(second) is { } number => new ReceiptCall(Id(receipt), number),
        _ => null,
    };

    private static ReceiptId Id(string word) => new(word.ToUpperInvariant());

    // Receipts are longer than any number of an excerpt or a page.
    private static int? Counted(string word) =>
        word.Trim('[', ']') is { Length: <= LongestNumber } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
