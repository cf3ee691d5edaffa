using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatBriefing.Answers.Spans;

/// <summary>What tells that a sentence of an article gives somebody's words.</summary>
internal static partial class SpeechCues
{
    /// <summary>Verbs of saying behind the speaker's name, English and French, as alternatives of a pattern.</summary>
    public const string Verbs = "said|says|told|stated|states|announced|announces|declared|declares|warned|warns|argued|argues|noted|notes|added|adds|claimed|claims|highlighted|highlights|emphasized|emphasised|emphasizes|stressed|stresses|insisted|insists|confirmed|confirms|denied|denies|explained|explains|reported|reports|wrote|writes|accused|accuses|proposed|urged|called|suggested|suggests|affirmé|déclaré|annoncé|expliqué|ajouté|indiqué|précisé|estimé|souligné|dit|affirme|déclare|annonce|explique|ajoute|indique|précise|estime|souligne";

    private static readonly FrozenSet<string> Words = Verbs.Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is one of these verbs.</summary>
    public static bool IsVerb(string word) => Words.Contains(word);

    /// <summary>Whether a verb of saying or thinking, "according to" or a quotation mark stands in the sentence.</summary>
    public static bool In(string sentence) => Speech().IsMatch(sentence);

    [GeneratedRegex($@"[""“”«»]|\b(?:according to|selon|d['’]après|{Verbs}|asked|demanded|promised|criticized|criticised|complained|believes?|thinks?|maintains?|répète|promis|demandé|critiqué|regrette)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Speech();
}
