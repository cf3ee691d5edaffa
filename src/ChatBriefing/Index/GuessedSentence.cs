namespace ChatBriefing.Index;

/// <summary>The guesses for the words of one sentence, seen from any word of it.</summary>
internal readonly ref struct GuessedSentence(Span<WordGuess> words)
{
    private readonly Span<WordGuess> _words = words;

    /// <summary>The number of words.</summary>
    public int Length => _words.Length;

    /// <summary>The guess for one word.</summary>
    public ref WordGuess this[int word] => ref _words[word];

    /// <summary>The guess right before a word; none at the beginning and after punctuation.</summary>
    public WordGuess Before(int word) =>
        _words[word].Lead != WordTag.Other ? new WordGuess(_words[word].Lead) : word == 0 || _words[word].Apart ? default : _words[word - 1];

    /// <summary>The guess before a word and before the adverbs and negations that precede it.</summary>
    public WordGuess Governor(int word)
    {
        var before = Before(word);
        while (before.Tag is WordTag.Adverb or WordTag.Negation && _words[word].Lead == WordTag.Other)
        {
            before = Before(--word);
        }

        return before;
    }

    /// <summary>The guess right after a word; none at the end and before punctuation.</summary>
    public WordGuess Next(int word) => word + 1 == _words.Length || _words[word + 1].Apart
        ? default
        : _words[word + 1].Lead is WordTag.Other or WordTag.Possessive ? _words[word + 1] : new WordGuess(_words[word + 1].Lead);
}
