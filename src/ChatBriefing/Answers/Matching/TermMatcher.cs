using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Matching;

/// <summary>Finds a question's terms among a sentence's words.</summary>
internal static class TermMatcher
{
    /// <summary>How much another name of the same thing counts beside the name itself.</summary>
    public const float AliasLevel = 0.85f;

    /// <summary>How much a word of the same family counts beside the word itself.</summary>
    public const float FamilyLevel = 0.75f;

    /// <summary>How much a synonym counts beside the word itself, and of a phrase its verb without the rest.</summary>
    public const float RelatedLevel = 0.55f;

    /// <summary>How well one word stands for a term.</summary>
    public static float Level(QuestionTerm term, Token token)
    {
        if (token.Term == term.Hash)
        {
            return term.IsIdiom ? RelatedLevel : 1;
        }

        if (!token.IsContent)
        {
            return 0;
        }

        if (Array.IndexOf(term.AliasHashes, token.Term) >= 0)
        {
            return AliasLevel;
        }

        if (token.Family == term.Family && term.Term.Length > 4)
        {
            return FamilyLevel;
        }

        return Array.IndexOf(term.RelatedHashes, token.Term) >= 0 && IsSlip(term, token) ? RelatedLevel : 0;
    }

    /// <summary>Whether the word stands for any term of the question.</summary>
    public static bool MatchesAny(IReadOnlyList<QuestionTerm> terms, Token token)
    {
        foreach (var term in terms)
        {
            if (Level(term, token) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A spelling is corrected between stems; whole words of very different length ("copper", "cooperation") are no slip.</summary>
    private static bool IsSlip(QuestionTerm term, Token token) =>
        term.CorrectedTo is null || Math.Abs(token.Length - term.Surface.Length) <= 2;

    /// <summary>Whether every one of the words stands among the tokens.</summary>
    public static bool ContainsAll(Token[] tokens, ulong[] words)
    {
        foreach (var word in words)
        {
            if (!Array.Exists(tokens, token => token.Term == word))
            {
                return false;
            }
        }

        return true;
    }
}
