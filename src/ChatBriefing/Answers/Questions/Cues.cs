using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Words of questions, in English and French, that tell what is asked for rather than what it is about.</summary>
internal static class Cues
{
    /// <summary>Nouns that ask for a date.</summary>
    public static readonly FrozenSet<string> ForDate = Set("year date day month time century decade année an date jour mois siècle époque");

    /// <summary>Words that ask for an amount.</summary>
    public static readonly FrozenSet<string> ForAmount = Set("age âge worth value price cost amount sum somme percentage percent population salary budget rent fee fine royalty severance revenue turnover profit profits bénéfice bénéfices size height length distance valeur prix coût montant pourcentage population salaire loyer amende taille hauteur superficie distance vaut valent coûte coûtent coute coutent costs");

    /// <summary>Those of them that ask for one wherever they stand among key words.</summary>
    public static readonly FrozenSet<string> ForPrice = Set("price cost percentage salary budget prix coût montant pourcentage salaire");

    /// <summary>Nouns that ask for a number.</summary>
    public static readonly FrozenSet<string> ForNumber = Set("number toll nombre");

    /// <summary>What follows "how" when a measure is asked for.</summary>
    public static readonly FrozenSet<string> Measures = Set("old long far tall big large high deep wide fast heavy often valuable expensive costly");

    /// <summary>Verbs of those who report something, of whom it is told "according to".</summary>
    public static readonly FrozenSet<string> Reporting = Set("report reports reported reporting say says said saying claim claims claimed tell tells told write writes wrote written reveal reveals revealed announce announces announced disclose disclosed publish published break broke cover covers covered describe described estimate estimates estimated rapporte rapporté dit affirme affirmé écrit révèle révélé annonce annoncé publie publié estime estimé");

    /// <summary>Words that ask for a sum of money.</summary>
    public static readonly FrozenSet<string> ForMoney = Set("paying costing spending earning investing charging offer offers offered offering bid lend lends lent lending borrow borrowed pledge pledged pledging donate donated trade traded profit profits bénéfice bénéfices sum somme cost costs price pay pays paid worth salary budget spend spent invest invested owe owed owes loan fine earn earns earned charge charged fee money cash royalty investment expensive coût coûte coûtent coûtera coûteront coûterait coûté prix paie payé paient payer vaut valent salaire dépensé investi doit prêt amende argent compensation severance indemnité indemnités euros dollars");

    /// <summary>Words of sums that are told in per cent: rates, and what rises or falls.</summary>
    public static readonly FrozenSet<string> ForRate = Set("levy tax taxes rate interest fee fees royalty royalties duty duties tariff tariffs commission stake vat rise rises rose risen rising increase increases increased grow grows grew fall falls fell fallen drop drops dropped cut cuts cutting reduce reduced raise raises raised gain gains gained lose loses lost climb climbed jump jumped up down more less taxe taxes taux intérêt hausse baisse augmenté augmentera augmente augmentation baissé baissera réduire réduit réduction droits redevance discount premium");

    /// <summary>Words that ask for a share, which is no sum.</summary>
    public static readonly FrozenSet<string> ForShare = Set("percentage percent share proportion pourcentage part");

    /// <summary>Nouns of no class of their own whose answer can be a country.</summary>
    public static readonly FrozenSet<string> ForParty = Set("side sides party parties partner partners power powers neighbour neighbours neighbor neighbors ally allies economy economies market markets signatory signatories destination destinations origin host delegation delegations rival rivals government governments buyer buyers seller sellers supplier suppliers importer importers exporter exporters producer producers camp camps partenaire partenaires puissance puissances voisin voisins allié alliés marché marchés acheteur fournisseur producteur");

    /// <summary>Nouns that ask for a reason.</summary>
    public static readonly FrozenSet<string> ForReason = Set("reason reasons cause caused motive raison raisons");

    /// <summary>Nouns that ask for a place.</summary>
    public static readonly FrozenSet<string> ForPlace = Set("country city town state place region province continent river capital location village pays ville lieu région province continent fleuve capitale");

    /// <summary>Nouns that ask for a person or an organisation.</summary>
    public static readonly FrozenSet<string> ForPerson = Set("person man woman president minister senator king queen general judge author writer singer actor actress director company organization organisation newspaper team player scientist spokesperson personne homme femme président présidente ministre roi reine auteur écrivain chanteur acteur actrice réalisateur entreprise journal équipe joueur");

    /// <summary>What a question about the origin of an article calls the article.</summary>
    public static readonly FrozenSet<string> Texts = Set("article articles story report text piece news information source sources texte récit reportage nouvelle");

    /// <summary>Words that ask for the origin of an article.</summary>
    public static readonly FrozenSet<string> ForOrigin = Set("from source published publisher originally original origin vient provient provenance source publié");

    /// <summary>Greetings, thanks and the like.</summary>
    public static readonly FrozenSet<string> Courtesy = Set("hi hello hey thanks thank you good morning afternoon evening bye goodbye ok okay cool great nice test ping bonjour salut merci bonsoir revoir au");

    /// <summary>Singular nouns that end in s.</summary>
    public static readonly FrozenSet<string> SingularInS = Set("news series species politics economics physics mathematics headquarters means does lens always perhaps");

    /// <summary>Verbs that say little by themselves.</summary>
    public static readonly FrozenSet<string> LightVerbs = Set("take takes took taken taking get gets got gotten getting go goes went gone going come comes came coming put puts trouve trouvent trouver situe situent");

    /// <summary>Adverbs that say little.</summary>
    public static readonly FrozenSet<string> Fillers = Set("still already even ever actually really currently exactly precisely specifically mentioned cited quoted mentionné cité toujours actuellement vraiment exactement précisément");

    /// <summary>What is said or thought of somebody: "who is said to be behind it".</summary>
    public static readonly FrozenSet<string> Hearsay = Set("said thought believed reported supposed alleged rumoured");

    /// <summary>Verbs that say no more than that something is somewhere.</summary>
    public static readonly FrozenSet<string> Standing = Set("based located headquartered situated found live lives lie lies stand stands held kept");

    /// <summary>Verbs by which it is asked what happened.</summary>
    public static readonly FrozenSet<string> Happening = Set("happen happens happened happening occurred occurs passé passe arrivé arrive");

    /// <summary>Verbs by which it is asked what became of somebody.</summary>
    public static readonly FrozenSet<string> Becoming = Set("become became devenu devenue devenus devenues advenu");

    /// <summary>Nouns that ask for what somebody is.</summary>
    public static readonly FrozenSet<string> Offices = Set("office job post title rank occupation profession role position fonction fonctions poste titre métier");

    /// <summary>Verbs by which it is asked what somebody decided or made known; a name alone does not tell it.</summary>
    public static readonly FrozenSet<string> Deciding = Set("announce announced conclude concluded decide decided claim claimed warn warned argue argued rule ruled find found declare declared explain explained annoncé décidé conclu averti affirmé");

    /// <summary>Verbs by which it is asked what somebody gets or wants to get.</summary>
    public static readonly FrozenSet<string> Getting = Set("get gets got getting receive receives received receiving obtain obtains obtained gain gains gained want wants wanted expect expects expected demand demands demanded obtenir obtient obtiendrait recevoir reçoit recevrait");

    /// <summary>Verbs by which it is asked what caused something.</summary>
    public static readonly FrozenSet<string> Causing = Set("cause causes caused trigger triggers triggered spark sparks sparked prompt prompts prompted provoke provoked led leads makes made drives drove provoque provoqué cause causé entraîné déclenché");

    /// <summary>Words by which it is asked how something is called.</summary>
    public static readonly FrozenSet<string> Naming = Set("called call known named spelled spelt referred appelle nomme");

    /// <summary>Verbs by which it is asked what somebody said.</summary>
    public static readonly FrozenSet<string> Saying = Set("say says said tell tells told comment commented state stated dit dire disent déclaré déclare déclarent raconté raconte");

    /// <summary>Words by which it is asked what came of something.</summary>
    public static readonly FrozenSet<string> Outcomes = Set("outcome result results verdict ruling decide decided rule ruled conclude concluded conclusion conclusions findings finding résultat résultats verdict décidé tranché conclu conclusions");

    /// <summary>Words by which it is asked what somebody replied.</summary>
    public static readonly FrozenSet<string> Replying = Set("reaction response reply réaction réponse answer answers answered reply replies replied respond responds responded react reacts reacted retort retorted répondre répond répondent répondu réagir réagit réagi rétorquer rétorqué répliquer répliqué");

    /// <summary>Words by which it is asked what a word or an abbreviation means.</summary>
    public static readonly FrozenSet<string> Meaning = Set("define describe mean means meaning stand stands short abbreviation acronym signifie signifient signification dire sigle");

    /// <summary>Whether a noun asks for somebody or some body by name: "which official", "what agency".</summary>
    /// <param name="noun">The noun in lower case.</param>
    /// <param name="pattern">How the question is built.</param>
    public static bool AskForName(string noun, QuestionPattern pattern) => ForPerson.Contains(noun)
        || (pattern is { Structure: QuestionStructure.WhatNoun, HeadClass: WordClass.Occupation or WordClass.Title or WordClass.Relation or WordClass.PersonNoun or WordClass.OrgNoun });

    /// <summary>Whether the word, in lower case, need not stand in an answer of this type.</summary>
    public static bool Contains(AnswerType type, string word) => type switch
    {
        AnswerType.Date => ForDate.Contains(word),
        AnswerType.Number => ForNumber.Contains(word),
        AnswerType.Amount => ForAmount.Contains(word) || Measures.Contains(word),
        AnswerType.Origin => Texts.Contains(word) || ForOrigin.Contains(word) || word is "come" or "comes" or "came" or "coming",
        AnswerType.Clause => ForReason.Contains(word) || word is "happen" or "happened",
        AnswerType.Place => ForPlace.Contains(word) || word is "located" or "situated" or "situé" or "située",
        AnswerType.Name => word is "person" or "personne" or "named" or "called" or "name",
        AnswerType.Description => Meaning.Contains(word),
        _ => word is "name" or "named" or "called" or "list" or "kind" or "type" or "sort" or "nom" or "appelle",
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').Distinct().ToFrozenSet(StringComparer.Ordinal);
}
