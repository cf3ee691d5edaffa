using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>English word classes that tell where a noun phrase begins and ends, and what it may be.</summary>
internal static class EnglishWords
{
    /// <summary>Words that begin a noun phrase.</summary>
    public static readonly FrozenSet<string> Determiners = Set("the a an this that these those any some every each no another his her its their my your our other both all many more");

    /// <summary>Auxiliary verbs that turn a statement into a question.</summary>
    public static readonly FrozenSet<string> Auxiliaries = Set("is are was were am do does did has have had can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't hasn't haven't can't couldn't won't wouldn't");

    /// <summary>Auxiliaries after which the verb stands in its base form or as a participle.</summary>
    public static readonly FrozenSet<string> VerbCallers = Set("do does did has have had can could will would shall should may might must don't doesn't didn't hasn't haven't can't couldn't won't wouldn't");

    /// <summary>Whether the word at <paramref name="at"/> is an auxiliary with which a question begins and after whose subject the verb stands in its base form: not "have" of a participle, nor the "do" of "did Lea do".</summary>
    public static bool CallsVerb(Utterance said, int at) =>
        VerbCallers.Contains(said[at]) && !(said[at] is "has" or "have" or "had" or "hasn't" or "haven't" or "hadn't") && !(said[at] is "do" && Enumerable.Range(0, at).Any(before => VerbCallers.Contains(said[before])));

    /// <summary>Question words.</summary>
    public static readonly FrozenSet<string> Interrogatives = Set("who whom whose what which when where why how who's what's where's when's how's");

    /// <summary>Prepositions.</summary>
    public static readonly FrozenSet<string> Prepositions = Set("of in on at by for with from into onto upon about against between among through during before after above below under over out off up down near since until till toward towards via per within without across along around behind beyond despite except besides to like than as because regarding concerning");

    /// <summary>Nouns for one person.</summary>
    public static readonly FrozenSet<string> PersonNouns = Set("man woman boy girl child son daughter father mother parent brother sister wife husband spouse friend person people president minister senator king queen prince princess author writer singer actor actress director player coach manager leader artist musician composer poet scientist lawyer doctor teacher general officer rapper guitarist drummer producer politician uncle aunt cousin baby partner girlfriend boyfriend spokesperson spokesman spokeswoman candidate guy lady");

    /// <summary>Nouns for a group.</summary>
    public static readonly FrozenSet<string> GroupNouns = Set("band group team company party government army orchestra choir club family crew organization organisation duo trio couple press committee council congress parliament church troupe league union agency bank firm corporation rebels forces police men women members");

    /// <summary>Words of names that are no persons.</summary>
    public static readonly FrozenSet<string> ThingNouns = Set("university college school company album war act prize award awards tour church party bank center centre league inc records river city street island museum union army orchestra club times journal magazine house film movie book festival cup championship county state states republic kingdom empire court bill treaty battle park airport station show series network foundation institute academy society association committee corporation hospital theatre theater hall bridge mountain lake sea ocean tower palace castle deal agreement memorial medal division project system language season game games episode song single");

    /// <summary>Common verbs, in their base form, that end a noun phrase in a question.</summary>
    public static readonly FrozenSet<string> Verbs = Set("""
        go get make take come give find think know see want use tell ask work seem feel try leave call keep let begin start help show hear play run move live believe hold bring
        happen write provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer
        remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass sell require report decide pull marry join perform
        record release receive become attend earn teach study graduate retire return sing star publish appear compose produce direct form split break tour sign score beat compete
        vote run resign elect appoint appoint oppose support end finish cause affect influence inspire contribute collaborate discover invent develop design found establish fight
        defeat lead invade attack escape survive travel visit settle train coach manage drop chart peak debut feature contain say mean do have be like hate enjoy deal cover hire
        fire replace quit divorce date belong respond react agree refuse accept reject claim argue describe explain express criticize praise face plan intend need choose pick prove
        gain achieve accomplish succeed fail struggle suffer recover overcome emphasize urge criticise back seize hold
        """);

    /// <summary>Words that begin a question without being a name.</summary>
    public static readonly FrozenSet<string> Openers = Set("aside besides apart else everything everyone everybody nothing nobody other anything anyone something someone anybody somebody interesting according instead again maybe perhaps yes no ok okay well please name list");

    /// <summary>Whether the word, in lower case, can begin a question.</summary>
    public static bool IsOpening(string word) => Auxiliaries.Contains(word) || Interrogatives.Contains(word);

    /// <summary>Whether the word, in lower case, may be a verb in any form.</summary>
    public static bool IsVerb(string word) => Verbs.Contains(word) || IsPast(word);

    /// <summary>Whether the word, in lower case, looks like a past form.</summary>
    public static bool IsPast(string word) =>
        (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || (IrregularForms.BaseOf(word) is { } form && Verbs.Contains(form));

    /// <summary>Whether the word, in lower case, singles out what it stands before.</summary>
    public static bool IsArticle(string word) => Determiners.Contains(word) && word is not ("many" or "more" or "any" or "every" or "each" or "no" or "other");

    /// <summary>Whether the word, in lower case, is a possessive pronoun.</summary>
    public static bool IsOwnerPronoun(string word) => word is "his" or "her" or "their" or "its" or "my" or "your" or "our";

    /// <summary>Whether the noun, in lower case, looks like a plural.</summary>
    public static bool IsPlural(string noun) =>
        (noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i') && !Questions.Cues.SingularInS.Contains(noun)) || noun is "people" or "children" or "men" or "women";

    /// <summary>The name with a possessive ending.</summary>
    public static string Possessive(string name) => name.EndsWith('s') ? name + "'" : name + "'s";

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
