using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Fills in what the ranking model sees of each candidate sentence of one question.</summary>
/// <remarks>For one question and one thread.</remarks>
internal sealed class SentenceFeatures(Question question, ArticleIndex index, TermMatches matches, PassageReader passages)
{
    /// <summary>Number of features.</summary>
    public static readonly int Count = Models.LinearModel<SentenceFeature>.Count;

    private const float ScoreScale = 10;
    private readonly float[] _weights = [.. question.Terms.Select(term => term.Weight)];
    private readonly Wording _wording = new(question);
    private readonly SubjectMatch _subject = new(question);
    private readonly Dictionary<int, ParagraphMatch> _paragraphs = [];
    private readonly Dictionary<int, ArticleMatch> _articles = [];

    /// <summary>Fills <see cref="Candidate.Features"/> but for what spans tell.</summary>
    public void Fill(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Collect(candidate);
        }

        var best = new Best(candidates, _articles.Values);
        foreach (var candidate in candidates)
        {
            Scores(candidate, best);
            Coverage(candidate);
            Order(candidate);
            Wording(candidate);
            Look(candidate);
        }
    }

    private void Collect(Candidate candidate)
    {
        var passage = candidate.Passage;
        var paragraph = Paragraph(passage);
        Set(candidate, SentenceFeature.SentenceScore, SentenceScore(candidate) / ScoreScale);
        if (!_articles.TryGetValue(passage.ArticleDoc, out var article))
        {
            article = new ArticleMatch(question.Terms.Count, Title(passage));
            _articles.Add(passage.ArticleDoc, article);
        }

        article.Add(candidate.Match.Levels, paragraph.Score);
    }

    private ParagraphMatch Paragraph(Passage passage)
    {
        var first = ParagraphMatch.First(passage);
        if (!_paragraphs.TryGetValue(first, out var paragraph))
        {
            paragraph = new ParagraphMatch(passage, question.Terms.Count, _wording, matches, passages);
            paragraph.Score = Bm25(paragraph.Frequencies, paragraph.Length, index.AverageParagraph) / ScoreScale;
            _paragraphs.Add(first, paragraph);
        }

        return paragraph;
    }

    private float[]? Title(Passage passage)
    {
        var doc = passage.ArticleDoc + 1;
        return passages.At(doc).Role == Corpus.ParagraphRole.Title ? matches.In(doc).Levels : null;
    }

    private float SentenceScore(Candidate candidate)
    {
        Span<float> frequencies = stackalloc float[_weights.Length];
        var length = 0;
        for (var i = 0; i < candidate.Passage.Tokens.Length; i++)
        {
            length += candidate.Passage.Tokens[i].IsContent ? 1 : 0;
            if (candidate.Match.TermAt[i] >= 0)
            {
                frequencies[candidate.Match.TermAt[i]] += 1;
            }
        }

        for (var t = 0; t < frequencies.Length; t++)
        {
            frequencies[t] *= candidate.Match.Levels[t];
        }

        return Bm25(frequencies, length, index.AverageSentence);
    }

    private float Bm25(ReadOnlySpan<float> frequencies, int length, float average)
    {
        var norm = ExactLengthSimilarity.K1Value * (1 - ExactLengthSimilarity.BValue + (ExactLengthSimilarity.BValue * length / average));
        var sum = 0f;
        for (var t = 0; t < frequencies.Length; t++)
        {
            sum += _weights[t] * frequencies[t] * (1 + ExactLengthSimilarity.K1Value) / (frequencies[t] + norm);
        }

        return sum;
    }

    private void Scores(Candidate candidate, Best best)
    {
        var (sentence, paragraph) = (Get(candidate, SentenceFeature.SentenceScore), Paragraph(candidate.Passage).Score);
        Set(candidate, SentenceFeature.SentenceScoreShare, sentence / best.Sentence);
        Set(candidate, SentenceFeature.ParagraphScore, paragraph);
        Set(candidate, SentenceFeature.ParagraphScoreShare, paragraph / best.Paragraph);
        Set(candidate, SentenceFeature.SearchShare, candidate.SearchScore / best.Search);
        Set(candidate, SentenceFeature.ArticleScoreShare, _articles[candidate.Passage.ArticleDoc].Score / best.Paragraph);
    }

    private void Coverage(Candidate candidate)
    {
        var cover = new TermCoverage(question.Terms, _weights, candidate.Match.Levels)
        {
            Previous = passages.Before(candidate.Passage) is { } before ? matches.In(before.Doc).Levels : null,
            Next = passages.After(candidate.Passage) is { } after ? matches.In(after.Doc).Levels : null,
            Paragraph = Paragraph(candidate.Passage).Levels,
            Title = _articles[candidate.Passage.ArticleDoc].Title,
            Article = _articles[candidate.Passage.ArticleDoc].Levels,
        };
        cover.Write(candidate.Features);
        candidate.WideCover = cover.Wide;
        candidate.Around = cover.Around();
        Set(candidate, SentenceFeature.CoverInParagraph, candidate.Cover * Get(candidate, SentenceFeature.ParagraphScoreShare));
    }

    private void Order(Candidate candidate)
    {
        var (pairs, near) = TermOrder.Pairs(question.Pairs, candidate.Match.TermAt);
        Set(candidate, SentenceFeature.Pairs, pairs);
        Set(candidate, SentenceFeature.NearPairs, near);
        var (density, closeness) = TermOrder.Density(candidate.Passage.Tokens, candidate.Match.TermAt);
        Set(candidate, SentenceFeature.Density, density);
        Set(candidate, SentenceFeature.Closeness, closeness);
    }

    private void Wording(Candidate candidate)
    {
        var (passage, tokens, text) = (candidate.Passage, candidate.Passage.Tokens, passages.Text(candidate.Passage.Doc));
        var pairs = _wording.PairsIn(tokens);
        Set(candidate, SentenceFeature.SameSubject, _subject.In(tokens, candidate.Match, text));
        Set(candidate, SentenceFeature.WordPairs, _wording.Share(pairs));
        Set(candidate, SentenceFeature.WordPairsOfParagraph, _wording.Share(Paragraph(passage).Pairs));
        Set(candidate, SentenceFeature.LongestStretch, MathF.Log(1 + _wording.LongestStretch(tokens)));
        Set(candidate, SentenceFeature.Forms, _wording.Forms(tokens, candidate.Match.TermAt, text));
        Set(candidate, SentenceFeature.FormPairs, _wording.Share(_wording.FormsOf(pairs, tokens, text)));
    }

    private void Look(Candidate candidate)
    {
        var (passage, tokens) = (candidate.Passage, candidate.Passage.Tokens);
        if (TypeEvidence.CanTell(question.Type))
        {
            Set(candidate, TypeEvidence.In(question.Type, tokens, candidate.Match) ? SentenceFeature.TypeFound : SentenceFeature.TypeMissing, 1);
        }

        Set(candidate, SentenceFeature.LogLength, MathF.Log(1 + tokens.Length));
        Set(candidate, SentenceFeature.VeryShort, tokens.Length < 5 ? 1 : 0);
        Set(candidate, SentenceFeature.FirstOfParagraph, passage.Place == 0 ? 1 : 0);
        Set(candidate, SentenceFeature.LastOfParagraph, passage.Place == passage.ParagraphLength - 1 ? 1 : 0);
        Set(candidate, SentenceFeature.NearTop, passage.Paragraph < 3 ? 1 : 0);
        var pronoun = tokens.Length > 0 && tokens[0].Tag is WordTag.Pronoun or WordTag.Possessive;
        Set(candidate, SentenceFeature.OpensWithPronoun, pronoun ? 1 : 0);
        Set(candidate, SentenceFeature.PronounAfterMatch, pronoun ? Get(candidate, SentenceFeature.MissingInPrevious) : 0);
        Set(candidate, SentenceFeature.TakenUpAfterMatch, TakesUp(candidate) ? Get(candidate, SentenceFeature.MissingInPrevious) : 0);
        Set(candidate, SentenceFeature.NewNames, MathF.Log(1 + NewNames(candidate)));
    }

    private bool TakesUp(Candidate candidate)
    {
        if (Get(candidate, SentenceFeature.MissingInPrevious) > 0 && passages.Before(candidate.Passage) is { } before)
        {
            foreach (var token in candidate.Passage.Tokens)
            {
                if (token.IsContent && Array.Exists(before.Tokens, other => other.Term == token.Term))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int NewNames(Candidate candidate)
    {
        var names = 0;
        for (var i = 0; i < candidate.Match.TermAt.Length; i++)
        {
            names += candidate.Match.TermAt[i] < 0 && candidate.Passage.Tokens[i].Tag == WordTag.Name ? 1 : 0;
        }

        return names;
    }

    private static float Get(Candidate candidate, SentenceFeature feature) => candidate.Features[(int)feature];

    private static void Set(Candidate candidate, SentenceFeature feature, float value) => candidate.Features[(int)feature] = value;

    /// <summary>The best scores among all candidates, never 0.</summary>
    private readonly struct Best(List<Candidate> candidates, IEnumerable<ArticleMatch> articles)
    {
        public float Sentence { get; } = Math.Max(1e-6f, candidates.Max(candidate => Get(candidate, SentenceFeature.SentenceScore)));

        public float Paragraph { get; } = Math.Max(1e-6f, articles.Max(article => article.Score));

        public float Search { get; } = Math.Max(1e-6f, candidates.Max(candidate => candidate.SearchScore));
    }
}
