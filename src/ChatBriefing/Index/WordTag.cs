namespace ChatBriefing.Index;

/// <summary>The part of speech of a word, as guessed from its look, a small lexicon and the words around it.</summary>
internal enum WordTag : byte
{
    /// <summary>Nothing that could be guessed.</summary>
    Other,

    /// <summary>A common noun in the singular.</summary>
    Noun,

    /// <summary>A common noun in the plural.</summary>
    PluralNoun,

    /// <summary>A proper noun.</summary>
    Name,

    /// <summary>A number in digits or letters.</summary>
    Number,

    /// <summary>A verb in its base form or a tense other than the past.</summary>
    Verb,

    /// <summary>A past tense or a past participle.</summary>
    PastVerb,

    /// <summary>A form in -ing, or a French present participle.</summary>
    Gerund,

    /// <summary>A form of be, have or do, or a modal verb.</summary>
    Auxiliary,

    /// <summary>An adjective, or a participle that stands before its noun.</summary>
    Adjective,

    /// <summary>An adverb or a verb's particle.</summary>
    Adverb,

    /// <summary>An article, a demonstrative or a word of quantity.</summary>
    Determiner,

    /// <summary>A possessive such as "their".</summary>
    Possessive,

    /// <summary>A personal or indefinite pronoun.</summary>
    Pronoun,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>The English "to" before a verb.</summary>
    To,

    /// <summary>A conjunction that joins equals, such as "and".</summary>
    Conjunction,

    /// <summary>A word that opens a subordinate clause, such as "because".</summary>
    Subordinator,

    /// <summary>A question word or a relative pronoun.</summary>
    Wh,

    /// <summary>A word that denies, such as "not".</summary>
    Negation,
}
