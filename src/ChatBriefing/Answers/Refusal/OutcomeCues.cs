using System.Text.RegularExpressions;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Words by which a sentence says that something is not known yet, or not told.</summary>
internal static partial class OutcomeCues
{
    /// <summary>Whether what the sentence speaks of is still to come.</summary>
    public static bool IsToCome(string sentence) => Coming().IsMatch(sentence);

    /// <summary>Whether it says that somebody does not tell something.</summary>
    public static bool IsWithheld(string sentence) => Withholding().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:will|would|scheduled|(?:is|are) (?:set|due|expected|planned|to be)|(?:has|have) yet|pending|upcoming|until|not yet|pas encore|\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront)|whether|inquiry into|sera|seront|prévue?s?|devrait|devraient|doit se prononcer|doivent se prononcer)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b(?:(?:declined|refused|declines|refuses) to|(?:would|will|could) not) (?:identify|name|say|tell|disclose|reveal|give|comment)|\b(?:did|does|do|has|have|was|were|is|are) not (?:yet )?(?:been )?(?:identified?|named?|disclosed?|revealed?|released|said|say)\b|\basked (?:not to be (?:named|identified)|to remain anonymous)\b|\b(?:undisclosed)\b|\b(?:refus(?:é|e|ent) de|(?:n['’]a|n['’]ont) pas (?:voulu|souhaité)) (?:dire|nommer|révéler|préciser|commenter)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Withholding();
}
