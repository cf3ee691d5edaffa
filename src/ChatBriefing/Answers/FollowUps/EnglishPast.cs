using System.Collections.Frozen;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Puts English verbs into the past: "did write" is "wrote".</summary>
internal static class EnglishPast
{
    private static readonly FrozenDictionary<string, string> Strong = """
        be:was become:became begin:began break:broke bring:brought build:built buy:bought catch:caught choose:chose come:came cost:cost cut:cut deal:dealt do:did draw:drew drink:drank drive:drove eat:ate
        fall:fell feed:fed feel:felt fight:fought find:found flee:fled fly:flew forget:forgot get:got give:gave go:went grow:grew have:had hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew
        lay:laid lead:led leave:left lend:lent let:let lose:lost make:made mean:meant meet:met overcome:overcame pay:paid put:put read:read ride:rode rise:rose run:ran say:said see:saw seek:sought sell:sold
        send:sent set:set shoot:shot show:showed sing:sang sit:sat sleep:slept speak:spoke spend:spent split:split spread:spread stand:stood steal:stole strike:struck swim:swam take:took teach:taught tell:told
        think:thought throw:threw understand:understood wear:wore win:won withdraw:withdrew write:wrote
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The past form of a verb in its base form and in lower case.</summary>
    public static string Of(string verb) =>
        Strong.TryGetValue(verb, out var past) ? past
        : verb.EndsWith('e') ? verb + "d"
        : verb is [.., var letter, 'y'] && !IsVowel(letter) ? verb[..^1] + "ied"
        : Doubles(verb) ? $"{verb}{verb[^1]}ed"
        : verb + "ed";

    /// <summary>"stop", "plan", "drop": one short vowel before one consonant.</summary>
    private static bool Doubles(string verb) =>
        verb is [.., var before, var vowel, var last] && !IsVowel(before) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'y') && verb.Count(IsVowel) == 1;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
