using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>A sentence under consideration, with what was found out about it.</summary>
internal sealed class Candidate(Passage passage, float searchScore, float relativeScore, int terms)
{
    /// <summary>The sentence.</summary>
    public Passage Passage { get; } = passage;

    /// <summary>What the search gave it: the weighted BM25 scores of its fields.</summary>
    public float SearchScore { get; } = searchScore;

    /// <summary>The same beside the best of the question, from 0 to 1.</summary>
    public float RelativeScore { get; } = relativeScore;

    /// <summary>How well each term stands in the sentence itself, from 0 to 1.</summary>
    public float[] Own { get; } = new float[terms];

    /// <summary>How well each term stands in the sentence or in what surrounds it, from 0 to 1.</summary>
    public float[] Around { get; } = new float[terms];

    /// <summary>Share of the question's rarity that the sentence itself covers, from 0 to 1.</summary>
    public float Cover { get; set; }

    /// <summary>The same with the words around it counted in part.</summary>
    public float WideCover { get; set; }

    /// <summary>Share of the question's names and numbers found in or around the sentence; 1 when it has none.</summary>
    public float NameCover { get; set; }

    /// <summary>Text of the sentence, once spans were looked for.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The words that answer, relative to the sentence, if a span of the expected type was found.</summary>
    public TextSpan? Span { get; set; }

    /// <summary>How well that span fits.</summary>
    public float SpanScore { get; set; }

    /// <summary>What it is ranked by.</summary>
    public float Score { get; set; }
}
