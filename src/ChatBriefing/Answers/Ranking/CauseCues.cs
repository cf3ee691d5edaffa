using System.Text.RegularExpressions;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Words that join a cause to its effect, in English and French.</summary>
internal static partial class CauseCues
{
    /// <summary>Whether the sentence names a cause or a purpose.</summary>
    public static bool In(string sentence) => Pattern().IsMatch(sentence);

    [GeneratedRegex(@"\b(because|due to|owing to|since|as a result|result(?:s|ed|ing)? (?:in|from)|caus(?:e|es|ed|ing)|led to|leading to|in order to|so that|reason|thanks to|therefore|prompted|triggered|aim(?:s|ed|ing)? (?:to|at)|to avoid|parce qu|car|en raison|à cause|grâce à|afin d|puisqu|provoqu|entraîn|causé)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
