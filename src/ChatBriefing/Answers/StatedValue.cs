using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Answers;

/// <summary>Writes the numbers and months of a short answer in one way, so that "3 million", "3,000,000" and "three million" are equal and "3 billion" is another.</summary>
internal static partial class StatedValue
{
    private static readonly FrozenDictionary<string, int> Months = Numbered("""
        january janvier, february février, march mars, april avril, may mai, june juin, july juillet, august août, september septembre, october octobre, november novembre, december décembre
        """);

    private static readonly FrozenDictionary<string, int> Words = Numbered("""
        one un une, two deux, three trois, four quatre, five cinq, six, seven sept, eight huit, nine neuf, ten dix, eleven onze, twelve douze
        """);

    // "Billion" is the English one: French articles say "milliard".
    private static readonly FrozenDictionary<string, double> Scales = """
        dozen:12 dozens:12 hundred:1e2 cent:1e2 thousand:1e3 mille:1e3 million:1e6 millions:1e6 m:1e6 mn:1e6 milliard:1e9 milliards:1e9 billion:1e9 billions:1e9 bn:1e9 trillion:1e12 trillions:1e12
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The numbers and months in ascending order; empty where there are none.</summary>
    public static string Of(string value)
    {
        var said = new List<string>();
        double? number = null;
        foreach (Match part in Part().Matches(value))
        {
            var word = part.Value.ToLowerInvariant();
            if (number is { } counted && Scales.TryGetValue(word, out var scale))
            {
                number = counted * scale;
                continue;
            }

            Add(said, number);
            number = char.IsAsciiDigit(word[0]) ? Number(word) : Words.TryGetValue(word, out var spelled) ? spelled : null;
            if (Months.TryGetValue(word, out var month))
            {
                said.Add(string.Create(CultureInfo.InvariantCulture, $"month {month}"));
            }
        }

        Add(said, number);
        said.Sort(StringComparer.Ordinal);
        return string.Join(' ', said);
    }

    private static void Add(List<string> said, double? number)
    {
        if (number is { } value)
        {
            said.Add(value.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>"1,200", "1 200" and "1200" are one number, and so are "2,5" and "2.5": three figures behind a comma are thousands.</summary>
    private static double Number(string figures)
    {
        var plain = Thousands().Replace(figures, string.Empty).Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
    }

    private static FrozenDictionary<string, int> Numbered(string groups) =>
        groups.Split(',').SelectMany((group, i) => group.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, i + 1))).ToFrozenDictionary(StringComparer.Ordinal);

    [GeneratedRegex(@"\d+(?:[.,]\d+|[ \u00A0\u202F]\d{3}(?!\d))*|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"[, \u00A0\u202F](?=\d{3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
