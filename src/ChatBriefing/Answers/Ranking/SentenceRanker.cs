using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Orders sentences by how well they answer, in two looks: words first, then spans among the best.</summary>
/// <remarks>For one question and one thread.</remarks>
internal sealed class SentenceRanker(Question question, ArticleIndex index, PassageReader passages, AnswerModels models)
{
    /// <summary>How many sentences are looked at for spans.</summary>
    public const int LookedAtClosely = 16;

    // The sets ask why too seldom to teach how much a "because" is worth.
    private const float CauseNamed = 1.6f;

    private const int SpansKept = 10;
    private readonly TermMatches _matches = new(question.Terms, passages);

    /// <summary>The sentences of these documents, best first.</summary>
    /// <param name="hits">The documents, with what a search gave them.</param>
    public List<Candidate> Rank(IReadOnlyList<Hit> hits)
    {
        var ranked = FirstLook(hits);
        var close = ranked.GetRange(0, Math.Min(ranked.Count, LookedAtClosely));
        SecondLook(close);
        close.Sort(ByScore);
        return [.. close, .. ranked.Skip(close.Count)];
    }

    /// <summary>The sentences ordered by their words alone.</summary>
    public List<Candidate> FirstLook(IReadOnlyList<Hit> hits)
    {
        var candidates = new List<Candidate>(hits.Count);
        foreach (var hit in hits)
        {
            var passage = passages.At(hit.Doc);
            if ((passage.Role == Corpus.ParagraphRole.SourceLine) == (question.Type == AnswerType.Origin))
            {
                candidates.Add(new Candidate(passage, _matches.In(hit.Doc), hit.Score));
            }
        }

        if (candidates.Count > 0)
        {
            new SentenceFeatures(question, index, _matches, passages).Fill(candidates);
        }

        foreach (var candidate in candidates)
        {
            candidate.FirstScore = candidate.Score = models.FirstLook.Score(question.Type, candidate.Features);
        }

        candidates.Sort(ByScore);
        return candidates;
    }

    private void SecondLook(List<Candidate> candidates)
    {
        var finder = new SpanFinder(models.Spans);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            candidate.Text = passages.Text(candidate.Passage.Doc);
            candidate.Features[(int)SentenceFeature.IsQuestion] = candidate.Text.EndsWith('?') ? 1 : 0;
            var sentence = new SpanSentence(question, candidate.Passage.Tokens, candidate.Text, candidate.Match, candidates[0].Score - candidate.Score);
            (var spans, candidate.SpanSum) = finder.Find(sentence, candidate.Text, SpansKept);
            candidate.Spans = Finished(candidate, models.Judge.Order(sentence, spans));
        }

        SpanShares.Fill(candidates);
        foreach (var candidate in candidates)
        {
            candidate.Score = models.SecondLook.Score(question.Type, candidate.Features) + (question.Kind == QuestionKind.Why && CauseCues.In(candidate.Text) ? CauseNamed : 0);
        }
    }

    /// <summary>The spans with what a description or a quantity needs to be whole.</summary>
    private FoundSpan[] Finished(Candidate candidate, FoundSpan[] spans)
    {
        if (spans.Length == 0)
        {
            return spans;
        }

        var tokens = candidate.Passage.Tokens;
        if (question.Type == AnswerType.Description && Description.Find(question, tokens, candidate.Text) is { } said)
        {
            var first = Array.FindIndex(tokens, token => token.End > said.Start);
            var last = Array.FindLastIndex(tokens, token => token.Start < said.End);
            return [new FoundSpan(first, last, said, spans[0].Score), .. spans];
        }

        FoundSpan[] whole = [.. spans.Select(span => WholePhrase.Of(span, question.Type, tokens, candidate.Text)).Where(span => !IsAsked(candidate, span))];
        var chosen = Chosen(candidate, whole);
        return chosen <= 0 ? whole : [whole[chosen], .. whole[..chosen], .. whole[(chosen + 1)..]];
    }

    /// <summary>The first span, or one of the expected sort that is a little behind it; -1 if there is none.</summary>
    private int Chosen(Candidate candidate, FoundSpan[] spans)
    {
        const float LittleBehind = 1;
        if (spans.Length == 0 || !TypeEvidence.CanTell(question.Type) || question.Type == AnswerType.Clause)
        {
            return spans.Length == 0 ? -1 : 0;
        }

        var fitting = Array.FindIndex(spans, span => TypeEvidence.In(question.Type, candidate.Passage.Tokens, candidate.Match, span.First, span.Last));
        return fitting >= 0 && spans[fitting].Score >= spans[0].Score - LittleBehind ? fitting : 0;
    }

    /// <summary>Whether it is asked who, and the span only gives back a name that the question has: nobody is the answer to a question about himself.</summary>
    private bool IsAsked(Candidate candidate, FoundSpan span)
    {
        for (var i = span.First; question.Type == AnswerType.Name && i <= span.Last; i++)
        {
            var term = candidate.Match.TermAt[i];
            if (term >= 0 && (question.Terms[term].IsName || question.Terms[term].CorrectedTo is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static int ByScore(Candidate a, Candidate b) =>
        b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Passage.Doc.CompareTo(b.Passage.Doc);
}
