using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Index;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class TermCoverageTests
{
    private static readonly float[] None = [0, 0, 0, 0, 0, 0];

    // A term for each place that it may stand in, and one that stands nowhere; each counts for a sixth.
    private static readonly QuestionTerm[] Terms = [.. "own previous next paragraph title article".Split(' ').Select(word => Term(word))];

    [Fact]
    public void Each_term_is_counted_where_it_stands_nearest()
    {
        var features = Write(Terms, At(0), new() { Previous = At(0, 1), Next = At(1, 2), Paragraph = At(0, 1, 2, 3), Title = At(3, 4), Article = At(0, 1, 2, 3) });

        Assert.Equal(1 / 6f, features(SentenceFeature.Cover), 5);
        Assert.Equal(1 / 6f, features(SentenceFeature.MissingInPrevious), 5);
        Assert.Equal(1 / 6f, features(SentenceFeature.MissingInNext), 5);
        Assert.Equal(1 / 6f, features(SentenceFeature.MissingInParagraph), 5);
        Assert.Equal(1 / 6f, features(SentenceFeature.MissingInTitle), 5);
        Assert.Equal(0, features(SentenceFeature.MissingInArticle));
        Assert.Equal(1 / 6f, features(SentenceFeature.MissingEverywhere), 5);
    }

    [Fact]
    public void A_term_may_stand_in_the_article_only()
    {
        var features = Write(Terms, None, new() { Article = At(5) });

        Assert.Equal(1 / 6f, features(SentenceFeature.MissingInArticle), 5);
        Assert.Equal(5 / 6f, features(SentenceFeature.MissingEverywhere), 5);
    }

    [Fact]
    public void A_term_that_stands_only_half_in_the_sentence_is_completed_around_it()
    {
        var features = Write([Term("one")], [0.5f], new() { Previous = [0.75f], Paragraph = [1], Article = [1] });

        Assert.Equal(0.5f, features(SentenceFeature.Cover));
        Assert.Equal(0.25f, features(SentenceFeature.CoverSquared));
        Assert.Equal(0.25f, features(SentenceFeature.MissingInPrevious));
        Assert.Equal(0.25f, features(SentenceFeature.MissingInParagraph));
        Assert.Equal(0, features(SentenceFeature.MissingEverywhere));
    }

    [Fact]
    public void A_rare_term_counts_for_more_than_a_common_one_and_one_that_only_leads_for_little()
    {
        Assert.Equal(0.75f, Write([Term("rare", rarity: 3), Term("common", rarity: 1)], [1, 0], new() { Paragraph = [0, 0], Article = [0, 0] })(SentenceFeature.Cover));
        Assert.InRange(Write([Term("year", isCue: true), Term("war")], [1, 0], new() { Paragraph = [0, 0], Article = [0, 0] })(SentenceFeature.Cover), 0.05f, 0.3f);
    }

    [Fact]
    public void The_heaviest_missing_term_and_missing_names_are_told()
    {
        QuestionTerm[] terms = [Term("light", rarity: 1), Term("heavy", rarity: 4), Term("Paris", rarity: 2, isName: true), Term("Rome", rarity: 2, isName: true)];
        var features = Write(terms, [1, 0, 1, 0], new() { Paragraph = [1, 1, 1, 0], Article = [1, 1, 1, 1] });

        Assert.Equal(1, features(SentenceFeature.HeaviestMissing));
        Assert.Equal(0.5f, features(SentenceFeature.HeaviestMissingAround));
        Assert.Equal(0.5f, features(SentenceFeature.NamesMissing));
        Assert.Equal(0.5f, features(SentenceFeature.NamesMissingAround));
    }

    [Fact]
    public void Head_and_verb_are_looked_for_in_the_sentence_itself()
    {
        QuestionTerm[] terms = [Term("river", role: TermRole.Head), Term("crosses", role: TermRole.Verb)];
        var features = Write(terms, [0, 0.75f], new() { Paragraph = [1, 1], Article = [1, 1] });

        Assert.Equal(0, features(SentenceFeature.HeadFound));
        Assert.Equal(0.75f, features(SentenceFeature.VerbFound));
    }

    [Fact]
    public void What_stands_around_counts_for_less_than_what_stands_in_the_sentence()
    {
        var (own, previous, next) = (Wide(At(0), new()), Wide(None, new() { Previous = At(0) }), Wide(None, new() { Next = At(0) }));
        var (paragraph, title, article) = (Wide(None, new() { Paragraph = At(0) }), Wide(None, new() { Title = At(0) }), Wide(None, new() { Article = At(0) }));

        Assert.Equal(1 / 6f, own, 5);
        Assert.True(own > previous && previous > next && previous > paragraph && previous > title);
        Assert.All([next, paragraph, title], share => Assert.InRange(share, 0.01f, own / 2));
        Assert.Equal(0, article);
    }

    [Fact]
    public void Shares_of_all_places_add_up_to_one() =>
        Gen.Float[0, 1].Array[Terms.Length].Array[6].Sample(levels =>
        {
            var features = Write(Terms, levels[0], new() { Previous = levels[1], Next = levels[2], Paragraph = levels[3], Title = levels[4], Article = levels[5] });
            Assert.Equal(1, Enumerable.Range((int)SentenceFeature.MissingInPrevious, 6).Sum(i => features((SentenceFeature)i)) + features(SentenceFeature.Cover), 1e-4);
        });

    private static Func<SentenceFeature, float> Write(QuestionTerm[] terms, float[] own, Places places)
    {
        var features = new float[SentenceFeatures.Count];
        Coverage(terms, own, places).Write(features);
        return feature => features[(int)feature];
    }

    private static float Wide(float[] own, Places places) => Coverage(Terms, own, places).Wide;

    private static TermCoverage Coverage(QuestionTerm[] terms, float[] own, Places places) => new(terms, Array.ConvertAll(terms, term => term.Weight), own)
    {
        Previous = places.Previous,
        Next = places.Next,
        Paragraph = places.Paragraph,
        Title = places.Title,
        Article = places.Article,
    };

    private static float[] At(params int[] terms) => [.. Terms.Select((_, i) => terms.Contains(i) ? 1f : 0)];

    private static QuestionTerm Term(string word, float rarity = 1, bool isName = false, bool isCue = false, TermRole role = TermRole.Other) => new()
    {
        Surface = word,
        Span = default,
        Role = role,
        Term = word,
        Hash = TermHash.Of(word),
        Family = TermHash.Family(word),
        IsName = isName,
        IsCue = isCue,
        Rarity = rarity,
        InCorpus = true,
        Aliases = [],
        AliasHashes = [],
        Related = [],
        RelatedHashes = [],
        SpelledOutWords = [],
        SpelledOut = [],
    };

    private sealed record Places
    {
        public float[]? Previous { get; init; }

        public float[]? Next { get; init; }

        public float[] Paragraph { get; init; } = None;

        public float[]? Title { get; init; }

        public float[] Article { get; init; } = None;
    }
}
