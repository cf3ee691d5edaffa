using ChatBriefing.Answers.Citing;
using ChatBriefing.Answers.FollowUps;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Refusal;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing.Answers;

/// <summary>Answers questions from the index: reads the question, searches, ranks, picks the span, and proves every word.</summary>
/// <remarks>Safe for use by several threads at once; the same question on the same index gives the same answer, byte for byte.</remarks>
internal sealed class AnswerFinder
{
    /// <summary>Longest question in UTF-16 code units; what is beyond is not read.</summary>
    public const int LongestQuestion = 2_000;

    // The least share of the weight of what is asked that a passage must have to be worth a look.
    private const float NearEnough = 0.25f;

    // Who wrote a fact and its question vouches for the answer.
    private const double Stating = 0.95;

    private readonly ArticleIndex _index;
    private readonly AnswersOptions _options;
    private readonly AnswerModels _models;
    private readonly QuestionReader _questions;
    private readonly VerbatimGate _gate;
    private readonly FactFinder _facts;
    private readonly FollowUpReader _followUps;
    private readonly SpeakerAnswer _speakers;

    /// <summary>Answers from <paramref name="index"/>, which stays the caller's to dispose of.</summary>
    public AnswerFinder(ArticleIndex index, TextAnalyzer analyzer, AnswersOptions options, AnswerModels? models = null, DroppedQuotes? dropped = null)
    {
        (_index, _options, _models) = (index, options, models ?? AnswerModels.Shipped);
        _questions = new QuestionReader(index, analyzer, _models.Rarity);
        _gate = new VerbatimGate(index, dropped ?? new DroppedQuotes(NullLogger.Instance));
        _facts = new FactFinder(index, analyzer);
        _followUps = new FollowUpReader(analyzer);
        _speakers = new SpeakerAnswer(index, _gate);
    }

    /// <summary>What the sources say to the question.</summary>
    /// <param name="question">What was asked; any text at all.</param>
    /// <param name="previous">The conversation's last turn, for follow-ups.</param>
    /// <param name="excerpts">How many excerpts to show; <see langword="null"/> for the configured number.</param>
    /// <param name="locale">The language to reply in; <see langword="null"/> lets the question decide.</param>
    public Answer Find(string question, Turn? previous = null, int? excerpts = null, Language? locale = null)
    {
        question = Cut(question);
        var language = LanguageGuess.Of(question);
        if (previous?.Cited is not null && SpeakerQuestion.Is(question))
        {
            return _speakers.Find(question, previous, locale ?? language);
        }

        var answer = previous is not null && _followUps.Read(question, language, previous) is { } reading
            ? FollowUp(question, reading, language, excerpts)
            : Answer(question, _questions.Read(question, language), null, excerpts);
        return answer with { Language = locale ?? language };
    }

    /// <summary>What a question would be answered from, without a conversation and before any refusal.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="sentences">How many sentences to tell of, at most.</param>
    public Measured Measure(string question, int sentences)
    {
        var read = Read(question);
        return IsAsked(read) ? Consider(read, Search(read)).MeasuredAsShown(sentences) : new Measured(0, []);
    }

    /// <summary>The same when only the sentences of one stretch of an article may answer, those that share no word with the question included.</summary>
    public Measured MeasureWithin(string question, int sentences, ArticleId article, TextSpan stretch)
    {
        var read = Read(question);
        var (first, end) = _index.SentencesOf(article, stretch);
        return IsAsked(read) ? Consider(read, _index.SearchAmong(CandidateSearch.Query(read), first, end)).Measured(sentences) : new Measured(0, []);
    }

    /// <summary>Passages that have some of the words, best first, whether or not they answer anything; numbered from 1 over all pages.</summary>
    /// <param name="words">What is searched for; any text at all.</param>
    /// <param name="skip">How many were shown before.</param>
    /// <param name="count">How many are wanted.</param>
    public IReadOnlyList<Excerpt> Search(string words, int skip, int count)
    {
        var question = Read(words);
        if (question.Terms.Count == 0)
        {
            return [];
        }

        return Passages(Consider(question, Search(question)), candidate => candidate.Cover >= NearEnough, skip, count);
    }

    /// <summary>What the next question of the conversation needs to know of this one and of those before.</summary>
    public Turn Remember(Answer answer, Turn? previous) => _followUps.Follow(Remember(answer), previous);

    /// <summary>What the next question of the conversation needs to know of this one.</summary>
    public static Turn Remember(Answer answer)
    {
        var first = answer.Excerpts.Count > 0 ? answer.Excerpts[0] : null;
        return new Turn(answer.Stem ?? answer.ReadAs ?? answer.Question, answer.Kind, answer.ShortAnswer?.Text, first?.Citation, first?.AttributedTo?.Speaker) { Receipt = first is null ? null : answer.Receipt.Id };
    }

    /// <summary>The quick facts of all articles, of one topic if named (by any part of its name, ignoring case), numbered for citation.</summary>
    public IReadOnlyList<CitedFact> Facts(string? topic) => _facts.Find(topic);

    /// <summary>Checks a receipt against the present corpus.</summary>
    public Verification Verify(Receipt receipt) => ReceiptCheck.Run(receipt, _index);

    /// <summary>The answer to a follow-up: to the question as asked, unless it plainly points back, or to what it is read as; where neither is answered, and the articles speak of what is asked, it is left as it stands.</summary>
    private Answer FollowUp(string asked, Reading reading, Language language, int? excerpts)
    {
        var alone = reading.IsSure ? null : Answer(asked, _questions.Read(asked, language), null, excerpts);
        if (alone is { Answered: true })
        {
            return alone;
        }

        var answer = AsRead(asked, reading, language, excerpts);
        return answer.Answered || alone is not { Nearest.Count: > 0 } ? answer : alone;
    }

    /// <summary>The answer to the reading of a follow-up. What else was spoken of helps to find the right place; where it does not, or finds the same, it is left out.</summary>
    private Answer AsRead(string asked, Reading reading, Language language, int? excerpts)
    {
        var alone = Answer(asked, _questions.Read(reading.Asked, language), reading.Text, excerpts) with { Stem = reading.Text };
        if (reading.Context.Length == 0)
        {
            return alone;
        }

        var answer = Answer(asked, _questions.Read(reading.Asked, language, reading.Context), reading.Full, excerpts) with { Stem = reading.Text };
        return alone.Answered && (!answer.Answered || SaysTheSame(alone, answer)) ? alone : answer;
    }

    private static bool SaysTheSame(Answer alone, Answer helped) =>
        alone.Excerpts[0].Citation == helped.Excerpts[0].Citation && alone.ShortAnswer?.Text == helped.ShortAnswer?.Text;

    /// <summary>The question as far as it is read; a letter of two code units is not cut in half.</summary>
    private static string Cut(string question) =>
        question.Length <= LongestQuestion ? question : question[..(char.IsHighSurrogate(question[LongestQuestion - 1]) ? LongestQuestion - 1 : LongestQuestion)];

    private static bool IsAsked(Question question) => question.Kind != QuestionKind.NotAQuestion && question.Terms.Count > 0;

    private Question Read(string question) => _questions.Read(Cut(question), LanguageGuess.Of(Cut(question)));

    private Hit[] Search(Question question) => _index.Search(CandidateSearch.Query(question), CandidateSearch.Most);

    private Considered Consider(Question question, Hit[] hits)
    {
        var passages = _index.Passages();
        var ranked = new SentenceRanker(question, _index, passages, _models).Rank(hits);
        var confidence = Confidence.Of(question, ranked, _index, _models.Confidence);
        return new Considered(question, _facts.Stating(question, ranked, passages), ranked, confidence, passages, new ExcerptWriter(question, _index, passages));
    }

    private Answer Answer(string asked, Question question, string? readAs, int? excerpts)
    {
        if (!IsAsked(question))
        {
            return Nothing(asked, question with { Kind = QuestionKind.NotAQuestion }, readAs, 0, [], []);
        }

        var considered = Consider(question, Search(question));
        var (ranked, confidence) = (considered.Ranked, considered.Confidence);
        if (confidence < _options.RefuseBelow && considered.Stated.Count == 0)
        {
            return Nothing(asked, question, readAs, confidence, ranked, Nearest(considered));
        }

        var chosen = considered.Shown(excerpts ?? _options.Excerpts, asWell: excerpts is null, answers: confidence >= _options.RefuseBelow);
        var written = chosen.Select((quotation, i) => considered.Writer.Write(i + 1, quotation)).Where(_gate.Passes).ToArray();
        return written.Length == 0
            ? Nothing(asked, question, readAs, confidence, ranked, [])
            : Cited(asked, question, readAs ?? Spelling.Corrected(asked, question, chosen[0].Candidate), considered, chosen, written);
    }

    private Answer Cited(string asked, Question question, string? readAs, Considered considered, List<Quotation> chosen, Excerpt[] excerpts)
    {
        var shorts = excerpts.Select(excerpt => Short(chosen[excerpt.Number - 1].Answer, excerpt)).ToArray();
        return new Answer
        {
            Question = asked,
            ReadAs = readAs,
            Kind = question.Kind,
            Language = question.Language,
            Confidence = Math.Round(considered.Stated.Count > 0 ? Math.Max(considered.Confidence, Stating) : considered.Confidence, 4),
            ShortAnswer = shorts[0],
            Excerpts = excerpts,
            HasMore = considered.Ranked.Count > chosen.Count && considered.Quotations.Best(chosen.Count + 1, asWell: false).Count > chosen.Count,
            Facts = _facts.Within(excerpts, question),
            Disagreements = Disagreements.Among(question, chosen, excerpts, shorts, _index.Copies),
            MissingTerms = Missing(question, considered.Ranked, corrected: true),
            Receipt = ReceiptWriter.Write(readAs ?? asked, _index.Generation, excerpts),
        };
    }

    private ShortAnswer? Short(TextSpan? place, Excerpt excerpt)
    {
        var brief = place is { } span ? new ShortAnswer((span with { Start = span.Start - excerpt.Citation.Span.Start }).In(excerpt.Text), excerpt.Number, span) : null;
        return brief is not null && _gate.Passes(brief, excerpt) ? brief : null;
    }

    private Excerpt[] Nearest(Considered considered)
    {
        const int Most = 2;
        return Passages(considered, candidate => candidate.WideCover >= NearEnough, 0, Most);
    }

    /// <summary>The best of the sentences that are wanted, whether or not they answer anything, and none twice; numbered from 1 over all pages.</summary>
    private Excerpt[] Passages(Considered considered, Predicate<Candidate> wanted, int skip, int count)
    {
        var found = considered with { Stated = [], Ranked = considered.Ranked.FindAll(wanted) };
        return [.. found.Quotations.Best(skip + count, asWell: false).Skip(skip).Select((quotation, i) => found.Writer.Write(skip + i + 1, quotation)).Where(_gate.Passes)];
    }

    private Answer Nothing(string asked, Question question, string? readAs, double confidence, List<Candidate> ranked, Excerpt[] nearest) => new()
    {
        Question = asked,
        ReadAs = readAs,
        Kind = question.Kind,
        Language = question.Language,
        Confidence = Math.Round(confidence, 4),
        MissingTerms = Missing(question, ranked, corrected: false),
        Nearest = nearest,
        Receipt = ReceiptWriter.Write(readAs ?? asked, _index.Generation, []),
    };

    /// <summary>The words of the question that no article has, in no spelling; a cue like "worth" need not stand there.</summary>
    private static string[] Missing(Question question, List<Candidate> ranked, bool corrected) =>
        [.. question.Terms.Where((term, t) => !term.InCorpus && !term.IsCue && !(term.Role == TermRole.Verb && term.Related.Count > 0) && !Cues.Happening.Contains(term.Surface.ToLowerInvariant()) && !(corrected && term.CorrectedTo is not null) && !ranked.Exists(candidate => candidate.Match.Levels[t] >= TermMatcher.FamilyLevel)).Select(term => term.Surface)];
}
