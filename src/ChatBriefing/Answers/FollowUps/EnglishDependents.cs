using System.Collections.Frozen;
using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>English words that say little without somebody or something they belong to: "the reception", "any awards", "what changed".</summary>
internal static class EnglishDependents
{
    private static readonly FrozenSet<string> Nouns = Set("""
        award prize honor honour recognition reception review critic criticism controversy career success failure achievement accomplishment highlight album song single record recording
        lyrics track title hit copy sale chart label producer member lineup tour concert performance show film movie play role part character episode series season book novel poem work
        story plot series cover sequel version child children son daughter kid parent father mother brother sister sibling family wife husband spouse marriage relationship friend
        childhood school college education degree team position game match goal injury contract salary trade coach manager fan player opponent fight win loss defeat victory vote
        election campaign term office policy speech opinion view belief position reason cause result outcome effect impact influence consequence response reaction significance importance
        purpose plan idea goal decision event incident accident problem issue conflict confusion trouble difficulty challenge obstacle name nickname style music sound genre talent technique
        method theory research discovery experiment project program activity job position occupation death illness health funeral legacy statement comment interview article information
        detail fact aspect thing example people person anyone someone anything something everyone band group company business partner member population reserve deal talk negotiation agreement
        worth price cost value size age date day month year time place side period breakup split hiatus reunion debut release premiere accusation protest response lawsuit trial charge
        allegation scandal crime punishment sentence rating audience viewer theme meaning origin history background beginning end start change difference interest hobby religion nationality
        money competition tournament reward coverage media trip journey visit step artist musician singer actor writer author ancestor picture photo painting letter founding
        lesson training experience family rumor rumour affair divorce wedding birth money profit income revenue budget number amount total rest kind type sort way lot bit help support aid attack
        """);

    private static readonly FrozenSet<string> Modifiers = Set("""
        first last next new old big large great major main best worst biggest greatest early late later final famous popular known well notable noteworthy interesting important significant
        special certain critical commercial successful good bad positive negative musical personal professional solo original official full long short high low similar different
        several possible able like involved happy married else ever yet still together alone again back away even really actually exactly
        """);

    /// <summary>Whether the noun, in lower case, wants an owner.</summary>
    public static bool IsNoun(string noun) => Nouns.Contains(noun) || Nouns.Contains(Singular(noun));

    /// <summary>Whether none of the words says of itself what the question is about.</summary>
    public static bool AreAll(Utterance said) => said.Words.Where(word => word.IsContent).All(word =>
        word.IsNumber || IsNoun(word.Lower) || Modifiers.Contains(word.Lower) || EnglishWords.IsVerb(word.Lower) || EnglishWords.IsVerb(Singular(word.Lower)) || EnglishWords.Openers.Contains(word.Lower)
        || Cues.Measures.Contains(word.Lower) || Cues.ForAmount.Contains(word.Lower) || Cues.ForDate.Contains(word.Lower) || word.Lower.EndsWith("ly", StringComparison.Ordinal));

    private static string Singular(string noun) =>
        noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y" : noun.EndsWith('s') ? noun[..^1] : noun;

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
