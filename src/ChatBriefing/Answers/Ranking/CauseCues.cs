using System.Text.RegularExpressions;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Words that join a cause to its effect, in English and French.</summary>
internal static partial class CauseCues
{
    /// <summary>Whether the sentence names a cause or a purpose; "due to start in May" names none.</summary>
    public static bool In(string sentence) => Joining().Count(sentence) > Scheduling().Count(sentence);

    /// <summary>Whether it names none so clearly but may tell one: what came before, what somebody fears, what else was done.</summary>
    public static bool MayBeIn(string sentence) => Hinting().Count(sentence) > OnlyThen().Count(sentence);

    /// <summary>Where a "because" stands that follows its effect; -1 where there is none, or where "so" leads the effect in behind it.</summary>
    public static int BecauseAt(string sentence) => Following().Match(sentence) is { Success: true } cue && !Therefore().IsMatch(sentence) ? cue.Index : -1;

    /// <summary>Whether it compares one way with another.</summary>
    public static bool ComparesIn(string sentence) => Comparing().IsMatch(sentence);

    /// <summary>Whether it only says that the cause is asked for: "to find out why the pump had not been replaced".</summary>
    public static bool IsAskedIn(string sentence) => Asking().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:because|due to|owing to|since|as a result|result(?:s|ed|ing)? (?:in|from)|caus(?:e|es|ed|ing)|led to|leading to|in order to|so that|so as|for fear|reasons?|thanks to|citing|therefore|prompted|triggered|aim(?:s|ed|ing)? (?:to|at)|to avoid|car|en raison|à cause|grâce à|in (?:light|view) of|de peur|(?:a|ont|avait|avaient) (?:retardé|empêché)|à la suite)\b|\b(?:parce qu|afin d|puisqu|provoqu|entraîn|causé|justifi|motivé|faute d|sous l['’]effet)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Joining();

    [GeneratedRegex(@"\bdue to (?:appear|arrive|be|begin|close|come|continue|deliver|depart|discuss|end|expire|face|finish|go|happen|have|hold|last|launch|leave|meet|move|open|pay|play|publish|reach|receive|report|retire|return|run|sign|speak|stand|start|take|travel|visit|vote)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Scheduling();

    [GeneratedRegex(@"\b(after|amid|given|but|fear(?:s|ed|ing)?|afraid|worr(?:y|ies|ied)|complain(?:s|ed)?|believes?|argu(?:es|ed|ing)|hence|thus|stem(?:s|med|ming)? from|blam(?:e|es|ed|ing)|attribut|lack of|après|mais|dues?|dus?|craint|craign|crainte|lié|compte tenu|étant donné|du fait|delayed|prevented|forced|retardée?s?|empêchée?s?|contrainte?s?|forcée?s?)\b|,\s\w+ing\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Hinting();

    [GeneratedRegex(@"\b(?:because|due to|owing to|thanks to|since|parce qu|car|en raison d|à cause d|grâce à)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Following();

    [GeneratedRegex(@"\b(?:so|therefore|hence|thus|donc|ainsi)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Therefore();

    [GeneratedRegex(@"\b(?:only after|seulement après|qu['’]après)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OnlyThen();

    [GeneratedRegex(@"\b(?:know|learn|find out|determine|establish|explain|clear|unclear|ask(?:s|ed)?|savoir|déterminer|établir|comprendre|expliqu\w+|demand\w+) (?:just |exactly |encore )?(?:why|pourquoi)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:compared (?:with|to)|against|than|par rapport|contre|que l[ae']|too|trop)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Comparing();
}
