using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Evaluation;

public sealed class JudgeTests
{
    private static readonly Article Harbour = Some.Article("""
        Harbour

        The ferry sails at noon. It carries sixty people. Nobody swims.

        The tower is red. Ines Halvorsen painted it.
        """);

    [Fact]
    public void Places_count_sentences_and_paragraphs_from_one()
    {
        var marks = Mark("sixty", "The tower is red.", "Ines Halvorsen painted it.", "Nobody swims.", "It carries sixty people.");
        Assert.Equal((2, 4), (marks.Paragraph, marks.Sentence));
    }

    [Fact]
    public void What_is_not_found_has_no_place() => Assert.Equal((0, 0), (Mark("sixty", "The tower is red.").Paragraph, Mark("sixty").Sentence));

    [Fact]
    public void An_excerpt_counts_when_it_covers_the_whole_answer() => Assert.Equal(0, Mark("noon. It", "The ferry sails at noon.", "It carries sixty people.").Sentence);

    [Theory]
    [InlineData("The ferry sails at noon. It carries sixty people.", 2, 1)]
    [InlineData("The ferry sails at noon. It carries sixty people. Nobody swims.", 3, 1)]
    public void The_excerpt_that_would_be_shown_is_what_counts(string excerpt, int sentences, int place)
    {
        var marks = Mark("noon", excerpt);
        Assert.Equal((sentences, place), (marks.Sentences, marks.Sentence));
    }

    [Fact]
    public void An_excerpt_of_more_than_two_sentences_and_400_characters_never_counts()
    {
        var filler = new string('x', 200);
        var article = Some.Article($"Long\n\nFirst {filler}. Second {filler}. Third {filler}.\n");
        var judge = new Judge(new Dictionary<ArticleId, Article> { [article.Id] = article }, new Outline([article], []));
        var body = article.Paragraphs[^1].Span;
        var question = new SetQuestion("1", "?", article.Id, body, [Place(article, "Second")]);
        Assert.Equal(0, judge.Mark(question, Attempt(new MeasuredSentence(article.Id, body, body, null))).Sentence);

        var two = TextSpan.Between(body.Start, article.Paragraphs[^1].Sentences[1].End);
        Assert.Equal(1, judge.Mark(question, Attempt(new MeasuredSentence(article.Id, two, two, null))).Sentence);
    }

    [Fact]
    public void A_sentence_counts_by_itself_only_if_it_holds_the_answer_itself()
    {
        var judge = new Judge(new Dictionary<ArticleId, Article> { [Harbour.Id] = Harbour }, new Outline([Harbour], []));
        var question = new SetQuestion("1", "?", Harbour.Id, Harbour.Paragraphs[1].Span, [Place(Harbour, "noon")]);
        var both = Place(Harbour, "The ferry sails at noon. It carries sixty people.");

        Assert.True(judge.Mark(question, Attempt(new MeasuredSentence(Harbour.Id, both, Place(Harbour, "The ferry sails at noon."), null))).Alone);
        Assert.False(judge.Mark(question, Attempt(new MeasuredSentence(Harbour.Id, both, Place(Harbour, "It carries sixty people."), null))).Alone);
    }

    [Fact]
    public void Figures_are_means_over_the_questions()
    {
        Marks[] marks =
        [
            new(1, 1, true, true, 1, (1, 1), (1, 1)),
            new(4, 5, false, true, 2, (0, 0.5), (1, 1)),
            new(6, 0, false, false, 3, (0, 0), (0, 0.5)),
            new(0, 0, false, false, null, (0, 0), (0, 0)),
        ];
        var figures = Marks.Figures(marks, withShortAnswers: true);
        Assert.Equal((0.25, 0.5), (figures.ParagraphAt1, figures.ParagraphAt5));
        Assert.Equal((0.25, 0.5), (figures.SentenceAt1, figures.SentenceAt5));
        Assert.Equal((0.3, 0.25), (figures.MeanReciprocalRank, figures.SentenceAloneAt1));
        Assert.Equal((0.5, 2), (figures.SentenceWithinParagraph, figures.SentencesPerExcerpt));
        Assert.Equal(new ShortAnswerFigures(0.25, 0.375, 0.5, 0.625), figures.ShortAnswers);
    }

    private static Marks Mark(string answer, params string[] ranked)
    {
        var judge = new Judge(new Dictionary<ArticleId, Article> { [Harbour.Id] = Harbour }, new Outline([Harbour], []));
        var question = new SetQuestion("1", "?", Harbour.Id, Harbour.Paragraphs[1].Span, [Place(Harbour, answer)]);
        return judge.Mark(question, Attempt([.. ranked.Select(text => new MeasuredSentence(Harbour.Id, Place(Harbour, text), Place(Harbour, text), null))]));
    }

    private static Attempt Attempt(params MeasuredSentence[] ranked) => new(new Measured(0, ranked), ranked, new Measured(0, ranked));

    private static TextSpan Place(Article article, string text) => new(article.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
}
