using System.Text.RegularExpressions;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Recognises the question who said what was last quoted.</summary>
internal static partial class SpeakerQuestion
{
    /// <summary>Whether the question asks who said what was last quoted.</summary>
    public static bool Is(string question) => Pattern().IsMatch(question);

    [GeneratedRegex(@"^\s*(?:and\s|so\s|et\s)?(?:who|qui)\s(?:said|says|say|claims|claimed|reported|stated|told|a dit|dit|affirme)\s?(?:so|that|this|it|cela|ça)?\s?\??\s*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
