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
    public const int LookedAtClosely = 24;

    // The sets ask why too seldom to teach how much a "because" is worth.
    private const float CauseNamed = 1.6f;

    // Nothing in the sentence can be what is asked for.
    private const float NothingFits = -2;

    // Of what one wants of the other, a sentence tells that names both.
    private const float BothNamed = 0.6f;

    // Who somebody is stands beside the name or behind "is a"; a sentence that only names him does not tell.
    private const float Described = 1.5f;

    // Who holds an office somewhere is told where office and place stand together; the sets' annotators seldom ask without a name.
    private const float OfficeNamed = 1.5f;

    // No span answers whether something is so, and the sets do not ask: it is told where the words of the question stand together.
    private const float Together = 3;

    private const int SpansKept = 10;
    private readonly SpanChoice _choice = new(question);
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
            candidate.Spans = _choice.Made(candidate, models.Judge.Order(sentence, spans));
        }

        SpanShares.Fill(candidates);
        foreach (var candidate in candidates)
        {
            candidate.Score = SecondScore(candidate);
        }
    }

    private float SecondScore(Candidate candidate) => models.SecondLook.Score(question.Type, candidate.Features) + question.Kind switch
    {
        _ when question.Type == AnswerType.Description && candidate.IsTold => Described,
        QuestionKind.YesNo => Together * candidate.Cover * candidate.Features[(int)SentenceFeature.Closeness],
        QuestionKind.HowMuch or QuestionKind.HowMany or QuestionKind.Who or QuestionKind.Where when candidate.Spans.Length == 0 => NothingFits,
        QuestionKind.Who when NamesOffice(candidate) => OfficeNamed,
        QuestionKind.What when NamesBoth(candidate) => BothNamed,
        QuestionKind.Why when CauseCues.In(candidate.Text) => CauseNamed,
        _ => 0,
    };

    /// <summary>"Who is the president of the company": both stand in the sentence.</summary>
    private bool NamesOffice(Candidate candidate)
    {
        var (office, place, missing) = (false, false, false);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var (term, found) = (question.Terms[t], candidate.Match.Levels[t] > 0);
            office |= found && term is { IsName: false, IsCue: false, IsContext: false };
            place |= found && term.IsName;
            missing |= !found && term is { IsName: true, IsContext: false };
        }

        return question.Pattern.Structure == QuestionStructure.WhoIs && office && place && !missing;
    }

    private bool NamesBoth(Candidate candidate)
    {
        var (named, missing) = (0, false);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var isName = question.Terms[t] is { IsName: true, IsContext: false };
            named += isName ? 1 : 0;
            missing |= isName && candidate.Match.Levels[t] == 0;
        }

        return named > 1 && !missing && candidate.Features[(int)SentenceFeature.VerbFound] > 0;
    }

    private static int ByScore(Candidate a, Candidate b) =>
        b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Passage.Doc.CompareTo(b.Passage.Doc);
}
