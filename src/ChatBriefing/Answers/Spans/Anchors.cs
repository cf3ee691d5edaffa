using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>The words of a sentence that stand for words of the question: an answer is sought close to the rare ones.</summary>
/// <param name="Places">Indexes of those words.</param>
/// <param name="Weights">Rarity of the term that each stands for.</param>
/// <param name="Last">Index of the last of them that is no name; -1 if there is none.</param>
internal sealed record Anchors(IReadOnlyList<int> Places, IReadOnlyList<float> Weights, int Last)
{
    /// <summary>The anchors of a question in a sentence.</summary>
    public static Anchors Of(Question question, Token[] tokens)
    {
        var (places, weights, last) = (new List<int>(), new List<float>(), -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var term in question.Terms)
            {
                var level = TermMatcher.Level(term, tokens[i]);
                if (level > 0)
                {
                    places.Add(i);
                    weights.Add(level * term.Rarity);
                    last = term.IsName || tokens[i].Is(TokenTraits.Capital) ? last : i;
                    break;
                }
            }
        }

        return new Anchors(places, weights, last);
    }

    /// <summary>From 0 to 2: the rarer the anchors and the nearer they stand to the span, the higher.</summary>
    public float Closeness(Token[] tokens, TextSpan span)
    {
        var (sum, total) = (0f, 0f);
        var first = Array.FindIndex(tokens, token => token.End > span.Start);
        var last = Array.FindLastIndex(tokens, token => token.Start < span.End);
        for (var i = 0; i < Places.Count; i++)
        {
            var distance = Places[i] < first ? first - Places[i] : Places[i] > last ? Places[i] - last : 0;
            sum += Weights[i] / (1 + (0.25f * distance));
            total += Weights[i];
        }

        return total > 0 ? 2 * sum / total : 0;
    }
}
