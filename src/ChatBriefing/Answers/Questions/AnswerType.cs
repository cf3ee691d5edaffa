namespace ChatBriefing.Answers.Questions;

/// <summary>The sort of span that can answer a question.</summary>
internal enum AnswerType
{
    /// <summary>Any phrase.</summary>
    Phrase,

    /// <summary>A person, group or organisation, usually a name.</summary>
    Name,

    /// <summary>A place name.</summary>
    Place,

    /// <summary>A date, a year or a time.</summary>
    Date,

    /// <summary>A count.</summary>
    Number,

    /// <summary>A sum, size, share or other measure.</summary>
    Amount,

    /// <summary>A description of a person or thing.</summary>
    Description,

    /// <summary>Several things.</summary>
    Several,

    /// <summary>A cause, purpose or manner: a clause or whole sentence.</summary>
    Clause,

    /// <summary>Where an article came from.</summary>
    Origin,
}
