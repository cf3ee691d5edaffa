using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Matching;

/// <summary>How the words of one sentence stand for the terms of one question.</summary>
internal sealed class SentenceMatch
{
    private readonly IReadOnlyList<QuestionTerm> _terms;

    /// <summary>Matches the sentence's words against the question's terms.</summary>
    public SentenceMatch(IReadOnlyList<QuestionTerm> terms, Token[] tokens)
    {
        _terms = terms;
        Levels = new float[terms.Count];
        TermAt = new sbyte[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            TermAt[i] = -1;
            var best = 0f;
            for (var t = 0; t < terms.Count; t++)
            {
                var level = TermMatcher.Level(terms[t], tokens[i]);
                Levels[t] = Math.Max(Levels[t], level);
                if (level > best)
                {
                    (best, TermAt[i]) = (level, (sbyte)t);
                }
            }
        }

        for (var t = 0; t < terms.Count; t++)
        {
            if (Levels[t] < 1 && terms[t].SpelledOut.Length > 0 && TermMatcher.ContainsAll(tokens, terms[t].SpelledOut))
            {
                Levels[t] = 1;
            }
        }
    }

    /// <summary>For each term how well it stands in the sentence, from 0 to 1.</summary>
    public float[] Levels { get; }

    /// <summary>For each word the index of the term that it stands for; -1 for none.</summary>
    public sbyte[] TermAt { get; }

    /// <summary>Index of the first word that stands for a term of the role; -1 for none.</summary>
    public int First(TermRole role) => Array.FindIndex(TermAt, term => term >= 0 && _terms[term].Role == role);
}
