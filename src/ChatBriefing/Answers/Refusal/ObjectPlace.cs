using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Tells of names in a sentence whether others do something to them: "urged the minister".</summary>
internal static class ObjectPlace
{
    /// <summary>Whether such names stand in the sentence, each right behind a verb that is not one of saying ("said the minister").</summary>
    /// <param name="candidate">The sentence.</param>
    /// <param name="isOne">Whether the term of this index is such a name.</param>
    public static bool HasOnly(Candidate candidate, Predicate<int> isOne) =>
        Names(candidate, isOne) is { Length: > 0 } names && Array.TrueForAll(names, name => Verb(candidate, name) >= 0);

    /// <summary>Indexes of the verbs right behind which such names stand.</summary>
    /// <param name="candidate">The sentence.</param>
    /// <param name="isOne">Whether the term of this index is such a name.</param>
    public static int[] Verbs(Candidate candidate, Predicate<int> isOne) => [.. Names(candidate, isOne).Select(name => Verb(candidate, name)).Where(verb => verb >= 0)];

    private static int[] Names(Candidate candidate, Predicate<int> isOne) =>
        [.. Enumerable.Range(0, candidate.Match.TermAt.Length).Where(i => candidate.Match.TermAt[i] >= 0 && isOne(candidate.Match.TermAt[i]))];

    private static int Verb(Candidate candidate, int name)
    {
        var (tokens, before) = (candidate.Passage.Tokens, name - 1);
        while (before >= 0 && (tokens[before].Is(TokenTraits.Capital) || tokens[before].Class == WordClass.Title || tokens[before].Span.In(candidate.Text) is "of" or "the" or "de" or "la" or "le"))
        {
            before--;
        }

        return before >= 0 && tokens[before].Tag is WordTag.Verb or WordTag.PastVerb && !Cues.Saying.Contains(tokens[before].Span.In(candidate.Text)) ? before : -1;
    }
}
