namespace ChatBriefing.Answers.Questions;

/// <summary>How a question is built around its question word: finer than its kind, for the models to learn from.</summary>
internal enum QuestionStructure : byte
{
    /// <summary>No question word and no inversion: key words, a statement.</summary>
    None,

    /// <summary>An inverted question that yes or no answers.</summary>
    YesNo,

    /// <summary>"Who wrote …": the answer does what the verb says.</summary>
    WhoActs,

    /// <summary>"Whom did … meet", "who was … killed by": the answer is the object.</summary>
    WhoObject,

    /// <summary>"Who is …": the answer describes, or is named by the description.</summary>
    WhoIs,

    /// <summary>"Whose …".</summary>
    Whose,

    /// <summary>"When …".</summary>
    When,

    /// <summary>"Where …".</summary>
    Where,

    /// <summary>"Why …".</summary>
    Why,

    /// <summary>"How did …", "how is …".</summary>
    How,

    /// <summary>"How many …".</summary>
    HowMany,

    /// <summary>"How much …".</summary>
    HowMuch,

    /// <summary>"How long …", "how old …".</summary>
    HowMeasure,

    /// <summary>"What year …", "which senator …": the answer is one of what the noun says.</summary>
    WhatNoun,

    /// <summary>"What is the …".</summary>
    WhatIs,

    /// <summary>"What did … say": the answer is the object.</summary>
    WhatDo,

    /// <summary>"What caused …": the answer does what the verb says.</summary>
    WhatActs,
}
