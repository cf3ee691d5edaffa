namespace ChatBriefing.Index;

/// <summary>French words by what they speak of: in lower case those that can be ordinary words, and apart from them those that count with a capital only.</summary>
internal static class FrenchClasses
{
    /// <summary>Common nouns, numbers, adverbs and adjectives; plurals are derived.</summary>
    public const string Words = """
        Month: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        Weekday: lundi mardi mercredi jeudi vendredi samedi dimanche
        TimeUnit: an année jour journée heure minute seconde mois semaine siècle décennie millénaire époque ère nuit saison période trimestre semestre
        NumberWord: deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
        cinquante soixante septante nonante zéro dizaine douzaine vingtaine trentaine cinquantaine centaine demi demie moitié tiers quart
        plusieurs quelques majorité
        Ordinal: premier première deuxième second troisième quatrième cinquième sixième septième huitième neuvième dixième
        onzième douzième treizième quatorzième quinzième seizième vingtième dernier dernière
        Scale: cent mille million milliard billion millier
        Unit: km kilomètre mètre centimètre cm mm millimètre mile hectare ha tonne kg kilogramme kilo gramme litre hl degré celsius
        watt mégawatt mw gw kw volt hertz octet mo go pixel noeud pied pouce baril quintal lieue pourcentage arpent
        Currency: euro dollar franc centime sou yen rouble yuan peso écu florin dinar dirham lire couronne shilling
        Title: président présidente roi reine empereur impératrice ministre sénateur sénatrice prince princesse capitaine général colonel
        lieutenant commandant maréchal amiral monsieur madame mademoiselle m mme mlle dr docteur maître professeur pape évêque
        archevêque cardinal abbé saint gouverneur maire préfet chancelier sultan tsar duc duchesse comte comtesse baron marquis
        secrétaire ambassadeur juge député sire chevalier vicomte
        Occupation: acteur actrice écrivain écrivaine ingénieur auteur autrice poète romancier romancière journaliste rédacteur enseignant
        enseignante instituteur scientifique physicien physicienne chimiste biologiste mathématicien mathématicienne astronome philosophe
        historien historienne économiste avocat avocate médecin chirurgien infirmier infirmière dentiste pharmacien psychologue
        sociologue anthropologue archéologue géologue géographe linguiste botaniste naturaliste inventeur architecte artiste peintre
        sculpteur photographe musicien musicienne compositeur compositrice chanteur chanteuse rappeur pianiste guitariste violoniste
        danseur danseuse comédien comédienne humoriste cinéaste réalisateur réalisatrice producteur scénariste dramaturge animateur
        présentateur éditeur traducteur politicien diplomate officier soldat guerrier pilote marin astronaute explorateur navigateur
        marchand commerçant banquier entrepreneur comptable directeur directrice fondateur fondatrice propriétaire agriculteur
        paysan paysanne pêcheur mineur ouvrier ouvrière charpentier forgeron boulanger boucher cuisinier tailleur chauffeur
        policier gendarme agent prêtre moine religieuse missionnaire théologien pasteur rabbin imam prophète joueur joueuse footballeur
        athlète boxeur nageur cycliste coureur entraîneur arbitre gardien étudiant étudiante chercheur chercheuse domestique esclave
        seigneur souverain souveraine monarque dirigeant dirigeante chef militant conseiller expert spécialiste fonctionnaire procureur magistrat
        PlaceNoun: ville rivière fleuve village province rue lac île pays région district département état montagne vallée route avenue
        pont parc place port baie mer océan côte plage désert forêt péninsule capitale banlieue quartier territoire royaume
        empire nation république colonie canton commune paroisse château palais temple cathédrale église mosquée monastère abbaye tour
        musée théâtre stade aéroport gare hôpital bâtiment maison hôtel prison frontière plaine plateau colline volcan glacier
        cascade canal golfe détroit cap archipel continent grotte site zone lieu endroit cimetière tombeau fort forteresse autoroute
        OrgNoun: entreprise société université parti armée groupe équipe ministère comité gouvernement organisation agence association
        institut institution collège école compagnie firme banque club ligue union syndicat conseil commission parlement congrès
        sénat cour tribunal police marine bureau fondation fédération confédération alliance coalition réseau journal magazine
        orchestre chorale académie brigade régiment division milice tribu dynastie ordre assemblée administration
        Relation: père mère femme mari époux épouse fils fille frère soeur sœur parent oncle tante cousin cousine neveu nièce
        veuve veuf ancêtre descendant héritier héritière jumeau fiancée
        PersonNoun: homme personne gens enfant garçon bébé adulte citoyen citoyenne habitant habitante membre ami amie ennemi
        victime individu réfugié immigré colon pionnier survivant prisonnier patient visiteur touriste passager collègue rival
        adversaire successeur prédécesseur candidat candidate vainqueur champion championne héros héroïne peuple population
        Time: hier aujourd'hui hui demain matin soir midi minuit printemps été automne hiver tôt tard actuellement récemment
        auparavant autrefois désormais ensuite enfin bientôt depuis pendant lorsque quand avant après durant jadis puis alors
        ancien médiéval
        Cause: parce car cause causé causée grâce raison puisque donc ainsi entraîné provoqué provoquée conséquence résultat pourquoi
        Manner: par via grâce moyen méthode technique manière façon comment
        Colour: rouge bleu bleue vert verte jaune noir noire blanc blanche brun brune orange violet violette rose gris grise pourpre
        beige indigo turquoise
        Nationality: américain américaine britannique anglais anglaise français française allemand allemande italien italienne espagnol
        espagnole portugais portugaise néerlandais néerlandaise hollandais hollandaise belge suisse autrichien autrichienne polonais polonaise
        russe ukrainien ukrainienne suédois suédoise norvégien norvégienne danois danoise finlandais finlandaise islandais irlandais
        irlandaise écossais écossaise gallois grec grecque turc turque hongrois hongroise roumain roumaine bulgare serbe croate slovène
        slovaque tchèque bosniaque albanais estonien letton lituanien biélorusse géorgien arménien arménienne iranien iranienne persan perse
        irakien syrien syrienne libanais libanaise israélien israélienne palestinien palestinienne jordanien saoudien égyptien
        égyptienne libyen tunisien tunisienne algérien algérienne marocain marocaine soudanais éthiopien érythréen somalien kényan
        ougandais tanzanien rwandais rwandaise burundais congolais congolaise angolais zambien zimbabwéen malgache africain africaine
        nigérian nigérien ghanéen sénégalais sénégalaise malien malienne ivoirien ivoirienne camerounais tchadien gabonais chinois
        chinoise japonais japonaise coréen coréenne taïwanais mongol vietnamien vietnamienne thaïlandais cambodgien birman malaisien
        indonésien philippin indien indienne pakistanais afghan afghane australien australienne canadien canadienne mexicain mexicaine
        cubain haïtien haïtienne jamaïcain colombien vénézuélien péruvien bolivien brésilien brésilienne chilien argentin argentine
        européen européenne asiatique scandinave soviétique romain romaine byzantin byzantine ottoman ottomane prussien slave celte
        gaulois gauloise normand normande breton bretonne catalan catalane basque flamand flamande bavarois arabe kurde tibétain
        québécois québécoise occitan alsacien corse provençal parisien parisienne
        Language: latin hébreu hindi sanskrit swahili lingala tamoul mandarin gaélique araméen yiddish espéranto occitan francique wallon créole
        """;

    /// <summary>Names, which count with a capital only.</summary>
    public const string Names = """
        Country: afghanistan albanie algérie andorre angola argentine arménie australie autriche azerbaïdjan bangladesh belgique belize bénin
        biélorussie birmanie bolivie bosnie botswana brésil bulgarie burundi cambodge cameroun canada chili chine chypre colombie
        comores congo corée croatie cuba danemark djibouti égypte équateur érythrée espagne estonie éthiopie finlande france gabon
        gambie géorgie allemagne ghana grèce guatemala guinée guyana haïti honduras hongrie inde indonésie irak iran irlande islande
        israël italie jamaïque japon jordanie kazakhstan kenya kosovo koweït laos lesotho lettonie liban libéria libye lituanie
        luxembourg macédoine madagascar malaisie malawi maldives mali malte maroc mauritanie mexique moldavie monaco
        mongolie monténégro mozambique namibie népal nicaragua niger nigeria nigéria norvège oman ouganda pakistan palestine panama paraguay
        pérou philippines pologne portugal qatar roumanie russie rwanda sénégal serbie singapour slovaquie slovénie
        somalie soudan suède suisse syrie taïwan tanzanie tchad tchécoslovaquie thaïlande togo tunisie turquie ukraine
        uruguay vatican venezuela vietnam yémen yougoslavie zaïre zambie zimbabwe usa urss rdc angleterre écosse bretagne prusse perse
        Region: afrique asie europe océanie antarctique amérique amériques eurasie scandinavie balkans caucase caraïbes sibérie anatolie mésopotamie sahara
        sahel maghreb amazonie patagonie catalogne bavière saxe normandie bourgogne provence sicile sardaigne corse toscane lombardie
        andalousie castille galice crimée cachemire tibet kurdistan gaza katanga kivu ituri alsace lorraine aquitaine auvergne champagne
        picardie languedoc savoie dauphiné limousin poitou anjou berry artois flandre flandres wallonie guadeloupe martinique
        réunion guyane mayotte québec ontario californie floride texas louisiane virginie york
        paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims havre toulon grenoble dijon angers
        nîmes brest tours amiens limoges metz besançon orléans rouen mulhouse caen nancy avignon poitiers versailles pau calais
        bruxelles anvers liège gand genève zurich berne lausanne bâle londres berlin madrid rome lisbonne vienne amsterdam munich
        hambourg francfort cologne milan naples turin venise florence gênes barcelone séville athènes istanbul constantinople
        moscou kiev varsovie cracovie prague budapest bucarest sofia belgrade zagreb sarajevo stockholm oslo
        copenhague helsinki dublin édimbourg oxford cambridge boston chicago philadelphie washington angeles francisco montréal
        toronto ottawa havane bogota caracas lima rio alger tunis rabat casablanca tripoli caire alexandrie dakar bamako
        abidjan ouagadougou lomé cotonou niamey yaoundé douala libreville kinshasa brazzaville goma bukavu lubumbashi kigali
        bujumbura kampala nairobi luanda antananarivo pékin shanghai tokyo kyoto séoul hanoï saïgon bangkok delhi bombay calcutta
        kaboul téhéran bagdad damas alep beyrouth jérusalem mecque médine dubaï doha sydney melbourne
        """;
}
