using System.Text.RegularExpressions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Spans;

/// <summary>Finds dates, numbers and amounts in a sentence by their form, in English and French.</summary>
internal static partial class Quantities
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private const string Days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
    private const string About = "(?:(?:more than|less than|at least|at most|as many as|as much as|up to|over|under|about|around|nearly|almost|approximately|some|roughly|only|plus d[e’']|moins d[e’']|environ|près d[e’']|presque|quelque|au moins|jusqu'à)\\s?)?";
    private const string Digits = "\\d{1,3}(?:[,. \u00A0\u202F]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";
    private const string Spelled = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|several|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|une dizaine|une centaine";
    private const string Scale = "(?:[\\s\u00A0\u202F-]?(?:hundred|thousand|million|billion|trillion|mille|millions?|milliards?|bn|mn)\\b)?";

    /// <summary>Days, months with years, years, decades and centuries.</summary>
    public static IEnumerable<TextSpan> Dates(string sentence) => Find(Date(), sentence);

    /// <summary>Counts, in digits or words; years alone are left out.</summary>
    public static IEnumerable<TextSpan> Numbers(string sentence) => Find(Number(), sentence).Where(span => !Year().IsMatch(span.In(sentence)));

    /// <summary>Sums of money, shares and measures, with "over", "about" and the like.</summary>
    public static IEnumerable<TextSpan> Amounts(string sentence) => Find(Amount(), sentence);

    private static IEnumerable<TextSpan> Find(Regex pattern, string sentence) =>
        pattern.Matches(sentence).Select(match => new TextSpan(match.Index, match.Length));

    [GeneratedRegex($@"\b(?:(?:(?:{Days}),?\s)?(?:\d{{1,2}}(?:st|nd|rd|th|er)?\s(?:of\s)?(?:{Months})(?:,?\s\d{{4}})?|(?:{Months})\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?|(?:{Months})(?:,?\s\d{{4}}))|(?:in\s)?(?:the\s)?(?:early|mid|late)?[\s-]?(?:1\d|20)\d0s|(?:1\d|20)\d\d(?:[–-](?:(?:1\d|20)?\d\d))?|(?:{Days})|\d{{1,2}}(?:st|nd|rd|th)\scentury|[IVXL]+e\ssiècle|\d{{1,4}}\s(?:BC|AD|BCE|CE)|\d{{4}}-\d{{2}}-\d{{2}})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex($@"\b{About}(?:(?:{Digits}){Scale}|(?:{Spelled})(?:[\s-](?:{Spelled}))*{Scale})\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex($@"{About}(?:(?:US|C|A|HK)?[$€£¥]\s?(?:{Digits}){Scale}|(?:{Digits}){Scale}\s?(?:%|percent\b|per cent\b|pour cent\b|dollars?\b|euros?\b|pounds?\b|francs?\b|yen\b|km²?|kilomet(?:er|re)s?\b|kilomètres?\b|met(?:er|re)s?\b|mètres?\b|miles?\b|feet\b|ft\b|inches\b|kg\b|tons?\b|tonnes?\b|acres?\b|hectares?\b|hours?\b|heures?\b|minutes?\b|days?\b|jours?\b|weeks?\b|months?\b|mois\b|years?\b|ans?\b|années\b|habitants\b|inhabitants\b|people\b|degrees\b|m\b|°C?))", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?:1\d|20)\d\d$", RegexOptions.NonBacktracking)]
    private static partial Regex Year();
}
