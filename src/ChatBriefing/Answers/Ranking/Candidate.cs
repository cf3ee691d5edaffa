using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>A sentence under consideration, with what was found out about it.</summary>
internal sealed class Candidate(Passage passage, SentenceMatch match, float searchScore)
{
    /// <summary>The sentence.</summary>
    public Passage Passage { get; } = passage;

    /// <summary>How the question's terms stand in it.</summary>
    public SentenceMatch Match { get; } = match;

    /// <summary>What the search gave it: the weighted BM25 scores of its fields; 0 where it was not found by search.</summary>
    public float SearchScore { get; } = searchScore;

    /// <summary>What the ranking model sees, one value for each <see cref="SentenceFeature"/>.</summary>
    public float[] Features { get; } = new float[SentenceFeatures.Count];

    /// <summary>For each term how well it stands in the sentence, its paragraph or the title, from 0 to 1.</summary>
    public float[] Around { get; set; } = [];

    /// <summary>Share of the question's weight found in the sentence or, counted in part, around it.</summary>
    public float WideCover { get; set; }

    /// <summary>Text of the sentence, once spans were looked for.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The spans that may answer, best first, once they were looked for.</summary>
    public FoundSpan[] Spans { get; set; } = [];

    /// <summary>Whether a rule found the first of them, not the models: "the mayor, Ada Brown" of who the mayor is.</summary>
    public bool IsTold { get; set; }

    /// <summary>Whether the build of question and sentence tells which of the spans can be meant at all, as who did something stands before the verb.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>Whether spans were looked for in it; only among such sentences are scores alike.</summary>
    public bool IsLookedAtClosely => Text.Length > 0;

    /// <summary>Logarithm of the sum over all its spans of e to their score.</summary>
    public float SpanSum { get; set; }

    /// <summary>What the first look gave it.</summary>
    public float FirstScore { get; set; }

    /// <summary>What it is ranked by.</summary>
    public float Score { get; set; }

    /// <summary>Share of the question's weight that the sentence itself covers, from 0 to 1.</summary>
    public float Cover => Features[(int)SentenceFeature.Cover];

    /// <summary>Whether a term of the question in this role is not found in the sentence itself.</summary>
    /// <param name="question">The question.</param>
    /// <param name="role">Which part the term plays in it.</param>
    /// <param name="evenCues">Whether words count that need not stand in an answer, as "get" in "What does it get?".</param>
    public bool Lacks(Question question, TermRole role, bool evenCues) => question.Terms.Where((term, t) => term.Role == role && (evenCues || !term.IsCue) && Match.Levels[t] == 0).Any();

    /// <summary>The terms of the question that stand neither in the sentence nor around it.</summary>
    public QuestionTerm[] Missing(Question question) => [.. question.Terms.Where((_, t) => Around[t] == 0)];
}
