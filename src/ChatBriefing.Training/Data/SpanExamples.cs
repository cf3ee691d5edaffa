using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Evaluation;
using ChatBriefing.Index;
using ChatBriefing.Training.Fitting;

namespace ChatBriefing.Training.Data;

/// <summary>Makes the examples that the span model learns from: the sentences that the annotators saw and the best of the others.</summary>
internal sealed class SpanExamples(FeatureNumbers numbers, int least)
{
    private const int Others = 3;
    private readonly SpanFeatures _features = new();

    /// <summary>The sentences to learn one question from, with the marked spans of each.</summary>
    public static List<(SpanSentence Sentence, string Text, HashSet<(int, int)> Marked)> Sentences(TrainingSet set, SetQuestion asked, AnswerModels models)
    {
        var question = set.Read(asked);
        var passages = set.Index.Passages();
        var ranker = new SentenceRanker(question, set.Index, passages, models);
        var hits = set.Index.Search(CandidateSearch.Query(question), CandidateSearch.Most);
        var context = set.ContextDocs(asked).ToHashSet();
        var found = hits.Select(hit => hit.Doc).ToHashSet();
        var ranked = ranker.FirstLook([.. hits, .. context.Where(doc => !found.Contains(doc)).Select(doc => new Hit(doc, 0))]);
        return [.. ranked.Where((candidate, i) => context.Contains(candidate.Passage.Doc) || i < Others).Select(candidate => (
            new SpanSentence(question, candidate.Passage.Tokens, passages.Text(candidate.Passage.Doc), candidate.Match, ranked[0].Score - candidate.Score),
            passages.Text(candidate.Passage.Doc),
            set.IsFrom(candidate.Passage, asked) ? Marked(candidate.Passage, asked) : []))];
    }

    /// <summary>The spans of words that an annotator marked; with and without a leading article.</summary>
    public static HashSet<(int First, int Last)> Marked(Passage passage, SetQuestion asked)
    {
        var marked = new HashSet<(int, int)>();
        foreach (var answer in asked.Answers.Where(passage.Span.Contains))
        {
            var span = answer with { Start = answer.Start - passage.Span.Start };
            var first = Array.FindIndex(passage.Tokens, token => token.End > span.Start);
            var last = Array.FindLastIndex(passage.Tokens, token => token.Start < span.End);
            if (first >= 0 && last >= first)
            {
                marked.Add((first, last));
                if (first < last && passage.Tokens[first].Tag == WordTag.Determiner)
                {
                    marked.Add((first + 1, last));
                }

                if (first > 0 && passage.Tokens[first - 1].Tag == WordTag.Determiner)
                {
                    marked.Add((first - 1, last));
                }
            }
        }

        return marked;
    }

    /// <summary>Counts the features of the marked spans.</summary>
    public void Count(List<(SpanSentence Sentence, string Text, HashSet<(int, int)> Marked)> sentences)
    {
        foreach (var (sentence, _, marked) in sentences.Where(pair => pair.Marked.Count > 0))
        {
            _features.Read(sentence);
            _features.Everywhere();
            numbers.Count(_features.Found);
            foreach (var (first, last) in marked.Where(span => span.Item2 < sentence.Count))
            {
                _features.Left(first);
                numbers.Count(_features.Found);
                _features.Right(last);
                numbers.Count(_features.Found);
                _features.Whole(first, last);
                numbers.Count(_features.Found);
            }
        }
    }

    /// <summary>The example of these sentences; <see langword="null"/> when no span that can be chosen is marked.</summary>
    public SpanExample? Make(List<(SpanSentence Sentence, string Text, HashSet<(int, int)> Marked)> sentences)
    {
        var example = new SpanExample();
        foreach (var (sentence, _, marked) in sentences)
        {
            Add(example, sentence, marked);
        }

        return example.Marked.Contains(true) ? example : null;
    }

    private void Add(SpanExample example, SpanSentence sentence, HashSet<(int, int)> marked)
    {
        _features.Read(sentence);
        _features.Everywhere();
        var common = numbers.Of(_features.Found, least);
        var (lefts, rights) = (example.Left.Count, example.Right.Count);
        for (var i = 0; i < sentence.Count; i++)
        {
            _features.Left(i);
            example.Left.Add([.. common, .. numbers.Of(_features.Found, least)]);
            _features.Right(i);
            example.Right.Add(numbers.Of(_features.Found, least));
        }

        foreach (var (first, last) in sentence.Spans())
        {
            _features.Whole(first, last);
            example.Spans.Add((lefts + first, rights + last, numbers.Of(_features.Found, least)));
            example.Marked.Add(marked.Contains((first, last)));
        }
    }
}
