using System.Collections.Frozen;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Phrases of everyday speech with the single words that say about the same: who asks what was called off is answered by what was cancelled.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class Phrases
{
    // "Told the ambassador off", "play a decisive role".
    private const int MostBetween = 3;

    private static readonly FrozenSet<string> Articles = "a an the le la les un une".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(string[] Words, List<string> Same)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Reads the list of a language.</summary>
    /// <param name="lines">One phrase a line, a colon, and the words that stand for it.</param>
    /// <param name="language">Their language.</param>
    /// <param name="analyzer">Analyzes them as it does questions.</param>
    public Phrases(string[] lines, Language language, TextAnalyzer analyzer)
    {
        var pairs = Array.ConvertAll(lines, line => line.Split(':'));
        var phrases = analyzer.AnalyzeLines(Array.ConvertAll(pairs, pair => pair[0]), language, all: true);
        var same = analyzer.AnalyzeLines(Array.ConvertAll(pairs, pair => pair[1]), language);
        for (var i = 0; i < pairs.Length; i++)
        {
            var known = _byFirst.TryGetValue(phrases[i][0], out var list) ? list : _byFirst[phrases[i][0]] = [];
            known.Add(([.. phrases[i]], same[i]));
        }

        foreach (var known in _byFirst.Values)
        {
            known.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    /// <summary>For each word of a question the analyzed words that can stand for the phrase that it is part of; none where it is part of none.</summary>
    /// <param name="text">The question.</param>
    /// <param name="terms">Its words as the list has them: analyzed, French verbs by their infinitive.</param>
    public IReadOnlyList<string>[] In(AnalyzedText text, string[] terms)
    {
        var found = new IReadOnlyList<string>[terms.Length];
        Array.Fill(found, []);
        for (var i = 0; i < terms.Length; i++)
        {
            foreach (var (words, same) in _byFirst.GetValueOrDefault(terms[i], []))
            {
                if (found[i].Count == 0 && Places(text.Tokens, terms, i, words) is { } places)
                {
                    Array.ForEach(places, place => found[place] = same);
                }
            }
        }

        return found;
    }

    /// <summary>Where the words of a phrase stand that begins at <paramref name="start"/>; <see langword="null"/> where it does not.</summary>
    private static int[]? Places(Token[] tokens, string[] terms, int start, string[] words)
    {
        var places = new int[words.Length];
        places[0] = start;
        for (var w = 1; w < words.Length; w++)
        {
            var at = places[w - 1] + 1;
            for (var between = 0; at < terms.Length && !Stands(words[w], tokens[at], terms[at]) && between < MostBetween && MayStandBetween(tokens[start], tokens[at], words[w]); between++)
            {
                at++;
            }

            if (at >= terms.Length || !Stands(words[w], tokens[at], terms[at]))
            {
                return null;
            }

            places[w] = at;
        }

        return places;
    }

    /// <summary>Whether a word of the question is that of the phrase; "this story" will do for "the story".</summary>
    private static bool Stands(string word, Token token, string term) =>
        term == word || (Articles.Contains(word) && token.Tag is WordTag.Determiner or WordTag.Possessive);

    /// <summary>Behind a verb, anything before its particle, and before its object what belongs to that.</summary>
    private static bool MayStandBetween(Token first, Token between, string next) => first.Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Gerund
        && (next is "up" or "down" or "off" or "out" or "over" or "away" or "back" || between.Tag is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective);
}
