namespace ChatBriefing.Answers.Spans;

/// <summary>What the judge sees of each of the best spans of a sentence. Shares are of the question's weight matched in the sentence, from 0 to 1.</summary>
internal enum SpanTrait
{
    /// <summary>How far the model's score stands behind the best span's.</summary>
    Behind,

    /// <summary>Position by that score, from 0.</summary>
    Rank,

    /// <summary>How much the span overlaps with the others, each by its probability.</summary>
    Overlap,

    /// <summary>Number of words.</summary>
    Length,

    /// <summary>Part of speech of the first word, as its number.</summary>
    FirstTag,

    /// <summary>Part of speech of the last word.</summary>
    LastTag,

    /// <summary>Part of speech of the word before; -1 for none.</summary>
    TagBefore,

    /// <summary>Part of speech of the word after; -1 for none.</summary>
    TagAfter,

    /// <summary>Whether a sign stands right before.</summary>
    SignBefore,

    /// <summary>Whether a sign or the end stands right after.</summary>
    SignAfter,

    /// <summary>Whether it begins inside a run of names.</summary>
    CutsNamesBefore,

    /// <summary>Whether it ends inside a run of names.</summary>
    CutsNamesAfter,

    /// <summary>Whether it begins inside a quantity.</summary>
    CutsQuantityBefore,

    /// <summary>Whether it ends inside a quantity.</summary>
    CutsQuantityAfter,

    /// <summary>Number of names in it.</summary>
    Names,

    /// <summary>Number of numbers in it.</summary>
    Numbers,

    /// <summary>Number of verbs in it.</summary>
    Verbs,

    /// <summary>Number of prepositions in it.</summary>
    Prepositions,

    /// <summary>Number of conjunctions in it.</summary>
    Conjunctions,

    /// <summary>Number of signs inside it.</summary>
    SignsInside,

    /// <summary>Share of its words that stand for a term of the question.</summary>
    Repeated,

    /// <summary>Whether the head noun of the question is its last word.</summary>
    EndsWithHead,

    /// <summary>Words between it and the nearest matched word before; 20 for none.</summary>
    MatchedBefore,

    /// <summary>Words between it and the nearest matched word after; 20 for none.</summary>
    MatchedAfter,

    /// <summary>Where the question's verb stands: words after it, or before it as a negative number; 0 for nowhere.</summary>
    VerbPlace,

    /// <summary>Where the question's head noun stands, likewise.</summary>
    HeadPlace,

    /// <summary>Where the nearest name of the question stands, likewise.</summary>
    NamePlace,

    /// <summary>Share that stands before.</summary>
    WeightBefore,

    /// <summary>Share that stands after.</summary>
    WeightAfter,

    /// <summary>Share that no punctuation parts from it.</summary>
    Segment,

    /// <summary>Position of its first word in the sentence, from 0 to 1.</summary>
    Position,

    /// <summary>Structure of the question, as its number.</summary>
    Structure,

    /// <summary>Class of the question's head noun, as its number.</summary>
    HeadClass,

    /// <summary>Class of the first word, as its number.</summary>
    FirstClass,

    /// <summary>Class of the last word, as its number.</summary>
    LastClass,
}
