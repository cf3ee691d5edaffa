using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Tells which French verb a form is of, so that "obtiendraient" is looked up like "obtenir": no stemmer brings the two together.</summary>
internal static class FrenchConjugation
{
    private const int ShortestForm = 4;

    // What stands in a form for the ending of the infinitive; the first ending that fits a verb is its own. Regular forms in -e, -es and -é are left out, since the stemmer sees to them.
    private static readonly (string Ending, string[] Forms)[] Patterns = [.. """
        enir: iens ient iennent enais enait enaient enu enue enus enues int inrent iendra iendront iendrait iendraient
        prendre: prends prend prennent prenait prenaient prit prirent prendra prendront prendrait prendraient pris prise prises
        mettre: met mettent mettait mettaient mit mirent mettra mettront mettrait mettraient mis mise mises
        vrir: vre vrent vrait vraient vert verte verts vertes vrit vrirent vrira vriront vrirait vriraient
        frir: fre frent frait fraient fert ferte ferts fertes frit frirent frira friront frirait friraient
        cevoir: çois çoit çoivent cevait cevaient çu çue çus çues çut çurent cevra cevront cevrait cevraient
        pouvoir: peux peut peuvent pouvait pouvaient purent pourra pourront pourrait pourraient
        vouloir: veux veut veulent voulait voulaient voulu voulut voulurent voudra voudront voudrait voudraient
        mouvoir: meut meuvent mouvait mut murent mu mue mouvra
        devoir: doit doivent devait devaient durent devra devront devrait devraient
        savoir: sait savent savait savaient surent saura sauront saurait sauraient
        valoir: vaut valent valait valaient valut valurent vaudra vaudront vaudrait vaudraient
        voir: voit voient voyait voyaient vu vue vus vues virent verra verront verrait verraient voira voiront
        uire: uit uisent uisait uisaient uisit uisirent uite uits uites uira uiront uirait uiraient
        crire: crit crivent crivait crivaient crivit crivirent crite crits crites crira criront crirait criraient
        oire: oit oient oyait oyaient oira oiront oirait oiraient
        rire: rit rient riait riaient rirent rira riront rirait riraient
        lire: lit lisent lisait lisaient lu lue lus lues lut lurent lira liront lirait liraient
        dire: dit disent disait disaient dite dits dites dirent dira diront dirait diraient
        indre: int ignent ignait ignaient ignit ignirent inte ints intes indra indront indrait indraient
        endre: end endent endait endaient endit endirent endu endue endus endues endra endront endrait endraient
        andre: and andent andait andaient andit andirent andu andue andus andues andra andront
        ondre: ond ondent ondait ondaient ondit ondirent ondu ondue ondus ondues ondra ondront ondrait ondraient
        erdre: erd erdent erdait erdaient erdit erdirent erdu erdue erdus erdues erdra erdront erdrait erdraient
        battre: bat battent battait battaient battit battirent battu battue battus battues battra battront battrait battraient
        naître: naît naissent naissait naissaient naquit naquirent naîtra naîtront
        aître: aît aissent aissait aissaient u ue us ues ut urent aîtra aîtront aîtrait aîtraient
        oître: oît oissent oissait oissaient oîtra oîtront
        suivre: suit suivent suivait suivaient suivi suivie suivis suivies suivit suivirent suivra suivront suivrait suivraient
        vivre: vit vivent vivait vivaient vécu vécut vécurent vivra vivront vivrait vivraient
        mourir: meurt meurent mourait mouraient mourut moururent mourra mourront mourrait mourraient
        courir: court courent courait couraient couru courue courut coururent courra courront courrait courraient
        quérir: quiert quièrent quérait quis quise quises quit quirent querra querront
        cueillir: cueille cueillent cueillait cueillaient cueilli cueillie cueillis cueillies cueillit cueillirent cueillera
        rompre: rompt rompent rompait rompaient rompit rompirent rompu rompue rompus rompues rompra rompront
        vaincre: vainc vainquent vainquait vainquit vainquirent vaincu vaincue vaincus vaincues vaincra vaincront
        clure: clut cluent cluait cluaient clu clue clus clues clurent clura cluront clurait cluraient
        soudre: sout solvent solvait solvaient solu solue solus solues solut solurent soudra soudront
        traire: trait traient trayait traira trairont
        artir: artent artait artaient arti artit artirent artira artiront artirait artiraient
        ortir: ortent ortait ortaient orti ortis orties ortit ortirent ortira ortiront ortirait ortiraient
        entir: entent entait entaient enti entie entis enties entit entirent entira entiront entirait entiraient
        ervir: ervent ervait ervaient ervi ervie ervis ervies ervit ervirent ervira erviront ervirait erviraient
        ormir: orment ormait ormaient ormi ormit ormirent ormira ormiront
        fuir: fuit fuient fuyait fuyaient fui fuira fuiront
        oyer: oient oyait oyaient oya oyèrent oiera oieront oierait oieraient oie oies
        uyer: uient uyait uyaient uya uyèrent uiera uieront uierait uieraient uie uies
        ger: gent geait geaient gea gèrent gera geront gerait geraient geons geant
        cer: cent çait çaient ça cèrent cera ceront cerait ceraient çons çant
        er: ent ait aient a èrent era eront erait eraient ons
        ir: it issent issait issaient irent i ie is ies ira iront irait iraient issons
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": ")).Select(parts => (parts[0], parts[1].Split(' ')))];

    // Forms that are met more often as another word.
    private static readonly FrozenSet<string> Nouns = "avenir content court différent opéra parent parti parties port portent sort souvent vers vert verte verts vertes couvent part portrait précédent président résident visa concert suivi suit vent lisse".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Vowels = [.. "aeiouyéèêâîôû"];
    private static readonly FrozenDictionary<string, string> Infinitives = Forms();

    /// <summary>The infinitive of <paramref name="word"/>, in lower case; <see langword="null"/> where it is no form of a listed verb, or a noun as well.</summary>
    public static string? InfinitiveOf(ReadOnlySpan<char> word) =>
        Infinitives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var infinitive) ? infinitive : null;

    private static FrozenDictionary<string, string> Forms()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var verb in FrenchVerbs.Infinitives.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var (ending, endings) = Array.Find(Patterns, pattern => verb.EndsWith(pattern.Ending, StringComparison.Ordinal));
            foreach (var form in endings.SelectMany(other => Spellings(verb[..^ending.Length], other)).Where(form => form.Length >= ShortestForm && !Nouns.Contains(form)))
            {
                forms.TryAdd(form, verb);
            }
        }

        // As they are typed in a chat: "interessent".
        foreach (var (form, verb) in forms.ToArray())
        {
            forms.TryAdd(Accents.Without(form), verb);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The form, and as it is spelled where the last vowel of its stem is a mute or closed e: "achètent", "possèdent".</summary>
    private static IEnumerable<string> Spellings(string stem, string ending)
    {
        yield return stem + ending;
        if (ending[0] == 'e' && stem.LastIndexOfAny(Vowels) is var at and >= 0 && stem[at] is 'e' or 'é')
        {
            yield return $"{stem[..at]}è{stem[(at + 1)..]}{ending}";
        }
    }
}
