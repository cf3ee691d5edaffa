using System.Collections.Frozen;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Everyday words of news prose that stand in for one another, as analyzed forms; general English and French, nothing of any one story.</summary>
internal sealed class Synonyms
{
    private const string EnglishGroups = """
        back support sponsor fund aid assist help | urge call ask appeal encourage press | report say state announce tell publish | talk discussion negotiation conversation dialogue
        deal agreement pact accord treaty contract arrangement | fail collapse falter stall founder break end | worth value price cost | reserve deposit resource stock
        have hold possess own contain | start begin launch open embark initiate | end finish stop conclude terminate | buy purchase acquire obtain | sell sale export
        get receive obtain gain access | give provide offer supply grant deliver | want seek wish aim demand | attack assault strike raid | seize capture occupy take control
        kill murder die dead death | win victory triumph defeat beat | leader chief head president boss | troop soldier force military army | weapon arms
        problem challenge difficulty obstacle issue hurdle | danger threat risk | show demonstrate indicate reveal reflect | emphasize stress underline underscore highlight
        claim allege assert maintain argue | criticize blame denounce condemn slam | meet meeting summit encounter | near close next | big large huge vast great major | small little tiny
        fast quick rapid | rich wealthy wealth | poor poverty | old ancient | new recent modern | job work employment occupation | firm company corporation business | child kid
        movie film | car vehicle automobile | house home residence | doctor physician | build construct make create erect | destroy demolish ruin | increase rise grow raise climb
        decrease fall drop decline reduce cut | send dispatch ship | live reside dwell | marry wed spouse wife husband | bear birth | study research | school college university
        law legislation act | vote elect election poll | choose pick select | found establish set create | name call title | write author compose pen | lead head direct run
        use utilize employ | allow permit let enable | ban forbid prohibit | plan intend | believe think consider | know understand | sick ill disease illness | money cash fund finance
        war conflict fight fighting battle | peace ceasefire truce | rebel insurgent militia militant | border frontier | country nation state | city town | spokesperson spokesman spokeswoman
        reason cause why motive | result outcome consequence lead | trade exchange swap commerce | partner ally partnership alliance | mine mining mineral ore | assistance aid support help
        need require | important key crucial vital essential critical | propose suggest offer | refuse reject decline deny | arrest detain | flee escape | hurt injure wound
        """;

    private const string FrenchGroups = """
        soutenir appuyer aider financer | accord traité pacte contrat | discussion négociation pourparler dialogue | échouer échec effondrer | valeur prix coût valoir | créer fonder établir
        commencer débuter lancer | finir terminer achever | acheter acquérir | obtenir recevoir | donner fournir offrir | vouloir chercher | tuer mort mourir décès | gagner remporter victoire
        guerre conflit combat bataille | chef dirigeant président | problème difficulté obstacle défi | construire bâtir édifier | naître naissance né | vivre habiter résider | écrire rédiger auteur
        film long-métrage | grand important majeur | petit faible | nommer appeler | dire déclarer affirmer annoncer
        """;

    private static readonly (string Short, string Long)[] Spelled =
        [("US", "United States"), ("USA", "United States"), ("UK", "United Kingdom"), ("EU", "European Union"), ("UN", "United Nations")];

    private readonly FrozenDictionary<string, string[]> _english;
    private readonly FrozenDictionary<string, string[]> _french;

    public Synonyms(TextAnalyzer analyzer)
    {
        _english = Read(EnglishGroups, Language.English, analyzer);
        _french = Read(FrenchGroups, Language.French, analyzer);
        Abbreviations = [.. Spelled.Select(pair => (analyzer.Analyze(pair.Short, Language.English).Terms[0], analyzer.Analyze(pair.Long, Language.English).Terms))];
    }

    /// <summary>Common abbreviations of countries and bodies, with the words that spell them out.</summary>
    public IReadOnlyList<(string Short, string[] Words)> Abbreviations { get; }

    /// <summary>The analyzed words that can stand for <paramref name="term"/>.</summary>
    public IReadOnlyList<string> Of(string term, Language language) =>
        (language == Language.French ? _french : _english).GetValueOrDefault(term, []);

    private static FrozenDictionary<string, string[]> Read(string groups, Language language, TextAnalyzer analyzer)
    {
        var related = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var group in groups.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var terms = analyzer.Analyze(group, language).Terms;
            foreach (var term in terms)
            {
                var others = related.TryGetValue(term, out var known) ? known : related[term] = new SortedSet<string>(StringComparer.Ordinal);
                others.UnionWith(terms.Where(other => other != term));
            }
        }

        return related.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
