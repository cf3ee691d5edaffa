using System.Collections.Frozen;

namespace ChatBriefing.Answers.Questions;

/// <summary>Words of questions, in English and French, that tell what is asked for rather than what it is about.</summary>
internal static class Cues
{
    /// <summary>Nouns that ask for a date.</summary>
    public static readonly FrozenSet<string> ForDate = Set("year date day month time century decade année an date jour mois siècle époque");

    /// <summary>Words that ask for an amount.</summary>
    public static readonly FrozenSet<string> ForAmount = Set("worth value price cost amount percentage percent population salary budget size height length distance valeur prix coût montant pourcentage population taille hauteur superficie distance vaut valent coûte coûtent coute coutent costs");

    /// <summary>What follows "how" when a measure is asked for.</summary>
    public static readonly FrozenSet<string> Measures = Set("old long far tall big large high deep wide fast heavy often valuable expensive costly");

    /// <summary>Nouns that ask for a reason.</summary>
    public static readonly FrozenSet<string> ForReason = Set("reason reasons cause caused motive raison cause");

    /// <summary>Nouns that ask for a place.</summary>
    public static readonly FrozenSet<string> ForPlace = Set("country city town state place region province continent river capital location village pays ville lieu région province continent fleuve capitale");

    /// <summary>Nouns that ask for a person or an organisation.</summary>
    public static readonly FrozenSet<string> ForPerson = Set("person man woman president minister senator king queen author writer singer actor actress director company organization organisation newspaper team player scientist spokesperson personne homme femme président présidente ministre roi reine auteur écrivain chanteur acteur actrice réalisateur entreprise journal équipe joueur");

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
    public static readonly FrozenSet<string> Fillers = Set("still already even ever actually really currently exactly precisely specifically toujours actuellement vraiment exactement précisément");

    /// <summary>What is said or thought of somebody: "who is said to be behind it".</summary>
    public static readonly FrozenSet<string> Hearsay = Set("said thought believed reported supposed alleged rumoured");

    /// <summary>Verbs by which it is asked what happened.</summary>
    public static readonly FrozenSet<string> Happening = Set("happen happens happened happening occurred occurs passé passe arrivé arrive");

    /// <summary>Verbs by which it is asked what somebody replied.</summary>
    public static readonly FrozenSet<string> Replying = Set("reply replies replied respond responds responded react reacts reacted retort retorted répondre répond répondent répondu réagir réagit réagi rétorquer rétorqué répliquer répliqué");

    /// <summary>Whether the word, in lower case, need not stand in an answer of this type.</summary>
    public static bool Contains(AnswerType type, string word) => type switch
    {
        AnswerType.Date => ForDate.Contains(word),
        AnswerType.Amount => ForAmount.Contains(word) || Measures.Contains(word),
        AnswerType.Origin => Texts.Contains(word) || ForOrigin.Contains(word) || word is "come" or "comes" or "came" or "coming",
        AnswerType.Clause => ForReason.Contains(word) || word is "happen" or "happened",
        AnswerType.Place => ForPlace.Contains(word) || word is "located" or "situated" or "situé" or "située",
        AnswerType.Name => word is "person" or "personne" or "named" or "called" or "name",
        AnswerType.Description => word is "define" or "describe" or "meaning" or "mean",
        _ => word is "name" or "named" or "called" or "list" or "kind" or "type" or "sort" or "nom" or "appelle",
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
