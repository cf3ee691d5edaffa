using System.Globalization;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Refusal;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Training;

/// <summary>
/// What the models see and say of the sample questions, summed up in a file beside the weights. Where code comes to other sums, it reads questions or
/// sentences otherwise than the code that the weights were fitted with, and the weights have to be fitted anew.
/// </summary>
internal static class FittedWith
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "fitted-with.txt";

    /// <summary>The sums by name, in order.</summary>
    public static SortedDictionary<string, double> Sums(AnswerModels models)
    {
        using var analyzer = new TextAnalyzer();
        using var set = new TrainingSet("sample", Sample.Articles(), analyzer, models.Rarity);
        var sums = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var question in Sample.Questions.Select(text => set.Reader.Read(text, LanguageGuess.Of(text))))
        {
            Add(sums, $"asked.{question.Type}", 1);
            Add(sums, $"asked.{question.Pattern.Structure}", 1);
            Add(sums, "asked.weight", question.Terms.Sum(term => term.Weight));
            var ranked = new SentenceRanker(question, set.Index, set.Index.Passages(), models).Rank(set.Index.Search(CandidateSearch.Query(question), CandidateSearch.Most));
            ranked.ForEach(candidate => Sentence(sums, question, candidate));
            Vector<ConfidenceFeature>(sums, ranked.Count == 0 ? [] : ConfidenceFeatures.Of(question, ranked, set.Index));
        }

        return sums;
    }

    /// <summary>The lines of the file.</summary>
    public static IEnumerable<string> Lines(AnswerModels models) =>
        Sums(models).Select(sum => string.Create(CultureInfo.InvariantCulture, $"{sum.Key} {sum.Value:0.###}"));

    private static void Sentence(SortedDictionary<string, double> sums, Question question, Candidate candidate)
    {
        Vector<SentenceFeature>(sums, candidate.Features);
        Add(sums, "score", candidate.Score);
        Add(sums, "spans.places", candidate.Spans.Select((span, i) => (i + 1.0) * (span.First + span.Last)).Sum());
        if (candidate.Text.Length > 0)
        {
            var features = new SpanFeatures();
            features.Read(new SpanSentence(question, candidate.Passage.Tokens, candidate.Text, candidate.Match, 0));
            for (var i = 0; i < candidate.Passage.Tokens.Length; i++)
            {
                features.Left(i);
                Keys(sums, features.Found);
                features.Right(i);
                Keys(sums, features.Found);
                features.Whole(i, Math.Min(i + 2, candidate.Passage.Tokens.Length - 1));
                Keys(sums, features.Found);
            }
        }
    }

    private static void Keys(SortedDictionary<string, double> sums, ReadOnlySpan<SpanFeature> found)
    {
        foreach (var feature in found)
        {
            Add(sums, $"spans.{feature.Template}", feature.Key % 1_000);
        }
    }

    private static void Vector<TFeature>(SortedDictionary<string, double> sums, float[] features)
        where TFeature : struct, Enum
    {
        for (var i = 0; i < features.Length; i++)
        {
            Add(sums, $"{typeof(TFeature).Name}.{Enum.GetName((TFeature)(object)i)}", features[i]);
        }
    }

    private static void Add(SortedDictionary<string, double> sums, string name, double value) => sums[name] = sums.GetValueOrDefault(name) + value;
}
