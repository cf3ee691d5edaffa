namespace ChatBriefing.Index;

/// <summary>What is believed of one word while its sentence is being read.</summary>
/// <param name="Tag">The likeliest part of speech.</param>
/// <param name="Other">The next likeliest one; <see cref="WordTag.Other"/> when there is none. An auxiliary that may also be a verb is one that a base form follows.</param>
/// <param name="Class">What the word speaks of.</param>
internal readonly record struct WordGuess(WordTag Tag, WordTag Other = WordTag.Other, WordClass Class = WordClass.None)
{
    /// <summary>The part of speech of what was cut off before the word: a possessive ending, an elided article.</summary>
    public WordTag Lead { get; init; }

    /// <summary>Whether punctuation stands before the word.</summary>
    public bool Apart { get; init; }
}
