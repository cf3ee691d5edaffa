using System.Collections.Frozen;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>The closed classes of words (articles, pronouns, prepositions, auxiliaries, question words) that carry no topic and are not searched for.</summary>
internal static class FunctionWords
{
    /// <summary>English, in lower case with a straight apostrophe.</summary>
    private static readonly FrozenSet<string> English = Words("""
        a an the this that these those some any each every much many few either neither no none both all such i me my myself we our ours
        ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their
        theirs themselves one ones who whom whose what which when where why how whether am is are was were be been being do
        does did doing done have has had having will would shall should can could may might must ought to of in on at by for
        with from into onto upon about against between among through during before after above below under over out off up down
        near since until toward towards via per within without across along around behind beyond despite except and or but nor
        so yet if then else than because as while although though unless not there here also just only very too more most other
        another own same again further once now ever please tell say know there's that's what's who's i'm you're we're they're
        he's she's it's isn't aren't wasn't weren't don't doesn't didn't can't won't wouldn't couldn't shouldn't haven't hasn't
        hadn't
        """);

    /// <summary>French, in lower case; elided forms stand without their apostrophe.</summary>
    private static readonly FrozenSet<string> French = Words("""
        le la les l un une des du de d au aux ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre vos leur
        leurs quelque quelques tout toute tous toutes aucun aucune chaque je j me m moi tu te t toi il elle on nous vous ils
        elles eux se s soi lui y en qui que qu quoi dont où ou quel quelle quels quelles lequel laquelle lesquels lesquelles
        quand comment pourquoi combien est-ce suis es est sommes êtes sont étais était étions étaient fut furent sera seront
        serait seraient été être étant ai as a avons avez ont avais avait avaient eut eurent aura auront aurait auraient eu
        avoir ayant fait faire font faisait à dans par pour sur sous avec sans entre vers chez contre depuis pendant avant
        après jusque jusqu dès lors selon parmi hors devant derrière et mais ni or donc car si comme lorsque lorsqu puisque
        puisqu quoique quoiqu afin ne n pas plus moins très trop aussi même encore déjà ici là cela ceci ça ci peu beaucoup
        ainsi alors non oui
        """);

    /// <summary>Whether <paramref name="word"/>, in lower case, is a function word of the language.</summary>
    public static bool Contains(Language language, ReadOnlySpan<char> word) =>
        (language == Language.French ? French : English).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All(Language language) => language == Language.French ? French : English;

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
