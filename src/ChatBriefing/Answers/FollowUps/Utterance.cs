using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Something said in a conversation, with its words.</summary>
/// <param name="Text">The text as said.</param>
/// <param name="Language">Its language.</param>
/// <param name="Words">Its words in order.</param>
internal sealed record Utterance(string Text, Language Language, IReadOnlyList<Word> Words)
{
    /// <summary>Reads <paramref name="text"/> into its words.</summary>
    public static Utterance Read(string text, Language language, TextAnalyzer analyzer)
    {
        // Text that is shouted, or written as a headline, does not tell its names by their capitals.
        var analyzed = analyzer.Analyze(text, language);
        var letters = analyzed.Tokens.Where(token => !token.Is(TokenTraits.Digit)).ToArray();
        var calm = letters.Length > 3 && letters.All(token => token.Is(TokenTraits.Capital)) ? analyzer.Analyze(text.ToLowerInvariant(), language) : analyzed;
        return new Utterance(text, language, [.. calm.Tokens.Select((token, i) => new Word(token.Span.In(text), calm.Terms[i], token))]);
    }

    /// <summary>The lower-case word at <paramref name="at"/>; empty beyond the ends.</summary>
    public string this[int at] => at >= 0 && at < Words.Count ? Words[at].Lower : string.Empty;

    /// <summary>Whether the word is followed by a possessive ending: "Lesh's", "the Waterboys'".</summary>
    public bool IsPossessive(int at)
    {
        var rest = Text.AsSpan(Words[at].Span.End);
        return rest is ['\'' or '’', 's' or 'S', ..] || (rest is ['\'' or '’', ' ', ..] && Words[at].Lower.EndsWith('s'));
    }

    /// <summary>Whether the word begins a new part of the sentence, after a comma or another mark.</summary>
    public bool IsAfterBreak(int at) => at < Words.Count && Words[at].Token.Is(TokenTraits.AfterBreak) && !(at > 0 && IsPossessive(at - 1));

    /// <summary>The analyzed forms of its content words.</summary>
    public IEnumerable<string> Content => Words.Where(word => word.IsContent).Select(word => word.Term);

    /// <summary>The words from <paramref name="first"/> to <paramref name="last"/> as they stand in the text.</summary>
    public string Slice(int first, int last) => Span(first, last).In(Text);

    /// <summary>The place of the words from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public TextSpan Span(int first, int last) => TextSpan.Between(Words[first].Span.Start, Words[last].Span.End);
}
