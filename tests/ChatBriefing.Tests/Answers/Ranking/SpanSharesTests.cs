using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class SpanSharesTests
{
    private static readonly OneSentence Sentence = OneSentence.Read("The mayor opened a bridge.");

    [Fact]
    public void A_sentence_has_its_share_of_all_spans_and_a_paragraph_that_of_its_sentences()
    {
        // Two sentences of one paragraph and one of another hold a quarter, a quarter and a half of all.
        Candidate[] candidates = [Candidate(10, 0, 0, MathF.Log(1)), Candidate(11, 1, -1, MathF.Log(1)), Candidate(20, 0, 2, MathF.Log(2))];
        SpanShares.Fill([.. candidates]);

        Assert.Equal([-2, -3, 0], candidates.Select(Feature(SentenceFeature.SpanScore)));
        Assert.All(candidates.Zip([0.25, 0.25, 0.5]), pair => Assert.Equal(Math.Log(pair.Second), Feature(SentenceFeature.SpanShare)(pair.First), 4));
        Assert.All(candidates, candidate => Assert.Equal(Math.Log(0.5), Feature(SentenceFeature.SpanShareOfParagraph)(candidate), 4));
    }

    [Fact]
    public void What_has_no_spans_stands_no_further_behind_than_what_has_hopeless_ones()
    {
        var (best, hopeless, without) = (Candidate(1, 0, 50, 50), Candidate(2, 0, -50, -50), Candidate(3, 0, 0, 0));
        without.Spans = [];
        SpanShares.Fill([best, hopeless, without]);

        SentenceFeature[] filled = [SentenceFeature.SpanScore, SentenceFeature.SpanShare, SentenceFeature.SpanShareOfParagraph];
        Assert.All(filled, feature => Assert.Equal(hopeless.Features[(int)feature], without.Features[(int)feature]));
        Assert.All(filled, feature => Assert.True(best.Features[(int)feature] > without.Features[(int)feature]));
    }

    private static Func<Candidate, float> Feature(SentenceFeature feature) => candidate => candidate.Features[(int)feature];

    private static Candidate Candidate(int doc, int place, float score, float sum)
    {
        var passage = new Passage
        {
            Doc = doc,
            Ordinal = 0,
            Span = new TextSpan(0, Sentence.Text.Length),
            Paragraph = 0,
            Place = place,
            ParagraphLength = 2,
            Role = ParagraphRole.Body,
            Language = Language.English,
            Tokens = Sentence.Tokens,
        };
        return new Candidate(passage, Sentence.Match, 1) { Spans = [Sentence.Found("mayor", "mayor", score)], SpanSum = sum };
    }
}
