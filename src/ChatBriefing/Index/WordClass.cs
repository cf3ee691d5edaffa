namespace ChatBriefing.Index;

/// <summary>What sort of thing a word speaks of, as far as short word lists tell; a word has one class only, its most telling one.</summary>
internal enum WordClass : byte
{
    /// <summary>In none of the lists.</summary>
    None,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A length of time such as "century".</summary>
    TimeUnit,

    /// <summary>A number or an amount in letters.</summary>
    NumberWord,

    /// <summary>A place in an order, such as "first" or "19th".</summary>
    Ordinal,

    /// <summary>A power of ten such as "million".</summary>
    Scale,

    /// <summary>A unit of measure other than time and money.</summary>
    Unit,

    /// <summary>A unit of money.</summary>
    Currency,

    /// <summary>A form of address or a rank that stands before a name.</summary>
    Title,

    /// <summary>What a person does for a living.</summary>
    Occupation,

    /// <summary>A country.</summary>
    Country,

    /// <summary>An adjective of a country or people.</summary>
    Nationality,

    /// <summary>A continent, a part of a country or a large city.</summary>
    Region,

    /// <summary>A sort of place such as "river".</summary>
    PlaceNoun,

    /// <summary>A sort of organization such as "company".</summary>
    OrgNoun,

    /// <summary>A relative such as "wife".</summary>
    Relation,

    /// <summary>A word for a person or for people.</summary>
    PersonNoun,

    /// <summary>A word that says when, such as "yesterday".</summary>
    Time,

    /// <summary>A word that says why, such as "because".</summary>
    Cause,

    /// <summary>A word that says how, such as "using".</summary>
    Manner,

    /// <summary>A colour.</summary>
    Colour,

    /// <summary>A language that is no nationality too.</summary>
    Language,

    /// <summary>A first name.</summary>
    GivenName,
}
