namespace ChatBriefing.Answers;

/// <summary>What a question asks for, which decides what sort of span can answer it.</summary>
public enum QuestionKind
{
    /// <summary>A person, a group or an organisation.</summary>
    Who,

    /// <summary>A date or a time.</summary>
    When,

    /// <summary>A place, or the source of something.</summary>
    Where,

    /// <summary>A count.</summary>
    HowMany,

    /// <summary>An amount: money, size, share.</summary>
    HowMuch,

    /// <summary>A thing named by a noun of the question, or by nothing.</summary>
    What,

    /// <summary>One or more of a class that the question names.</summary>
    Which,

    /// <summary>A cause or a purpose.</summary>
    Why,

    /// <summary>A manner, a means or a state.</summary>
    How,

    /// <summary>Whether something is so.</summary>
    YesNo,

    /// <summary>Who somebody is or what something is.</summary>
    Definition,

    /// <summary>Several things of a class that the question names.</summary>
    List,

    /// <summary>Nothing that can be answered from articles: a greeting, an empty line, noise.</summary>
    NotAQuestion,
}
