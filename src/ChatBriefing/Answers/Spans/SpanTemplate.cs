namespace ChatBriefing.Answers.Spans;

/// <summary>The sorts of things that the span model sees of a span; each is looked at together with the kind of the question, most also with its pattern.</summary>
internal enum SpanTemplate : byte
{
    /// <summary>The word before.</summary>
    LeftWord,

    /// <summary>The two words before.</summary>
    LeftTwoWords,

    /// <summary>Parts of speech of the word before and the first word.</summary>
    LeftTags,

    /// <summary>What stands between the word before and the first word, and the class of the former.</summary>
    LeftGap,

    /// <summary>Roles in the question of the two words before.</summary>
    LeftRoles,

    /// <summary>Role and distance of the nearest question word before, and whether punctuation stands between.</summary>
    LeftNearest,

    /// <summary>The first word.</summary>
    FirstWord,

    /// <summary>Class and look of the first word.</summary>
    FirstClass,

    /// <summary>The question's verb and the word before.</summary>
    VerbAndLeft,

    /// <summary>The word after.</summary>
    RightWord,

    /// <summary>Parts of speech of the last word and the word after.</summary>
    RightTags,

    /// <summary>What stands between the last word and the word after, and the class of the latter.</summary>
    RightGap,

    /// <summary>Roles in the question of the two words after.</summary>
    RightRoles,

    /// <summary>Role and distance of the nearest question word after, and whether punctuation stands between.</summary>
    RightNearest,

    /// <summary>The last word.</summary>
    LastWord,

    /// <summary>Class and look of the last word.</summary>
    LastClass,

    /// <summary>The question's head noun and the last word.</summary>
    HeadAndLast,

    /// <summary>The question's head noun, and part of speech and class of the last word.</summary>
    HeadAndLastTag,

    /// <summary>Number of words.</summary>
    Length,

    /// <summary>Parts of speech in order, repeated ones once.</summary>
    Tags,

    /// <summary>Classes of words in order, without words of no class.</summary>
    Classes,

    /// <summary>The question's head noun and the parts of speech.</summary>
    HeadAndTags,

    /// <summary>How many words of the span stand for terms of the question, and whether all do.</summary>
    Repeats,

    /// <summary>Whether the head noun of the question stands in the span, and where.</summary>
    HeadInside,

    /// <summary>Whether the span begins and ends where a run of names does.</summary>
    NameRun,

    /// <summary>Whether the span begins and ends where a run of numbers and units does.</summary>
    NumberRun,

    /// <summary>Whether it holds verbs, conjunctions, prepositions and inner punctuation.</summary>
    Build,

    /// <summary>How much of the matched weight stands before and after.</summary>
    Sides,

    /// <summary>How near the matched words stand, by weight.</summary>
    Closeness,

    /// <summary>Parts of speech right before and right after.</summary>
    Around,

    /// <summary>Signs right before and right after.</summary>
    Enclosed,

    /// <summary>How far before or after the question's main verb stands.</summary>
    VerbPlace,

    /// <summary>How far before or after the question's head noun stands.</summary>
    HeadPlace,

    /// <summary>How far before or after the nearest name of the question stands.</summary>
    NamePlace,

    /// <summary>Share of the matched weight that no punctuation parts from the span.</summary>
    Segment,

    /// <summary>The ending of the last word.</summary>
    LastEnding,

    /// <summary>The question's head noun and the ending of the last word.</summary>
    HeadAndEnding,

    /// <summary>How far the sentence stands behind the best one.</summary>
    Sentence,
}
