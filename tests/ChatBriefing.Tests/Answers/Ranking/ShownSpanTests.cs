using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class ShownSpanTests
{
    [Theory]
    [InlineData("end of the works", "The works are expected to end in October.", "expected|October", "October", "October")]
    [InlineData("Which birds did they see there?", "Three birds nest there: the tern, the plover and the gull.", "Three|Three", "", "the tern, the plover and the gull")]
    [InlineData("Which minerals does the east hold?", "The east holds vital minerals such as cobalt and tin.", "vital|minerals", "", "cobalt and tin")]
    [InlineData("Which minerals does the east hold?", "The east holds vital minerals, tin and cobalt.", "vital|cobalt", "", "vital minerals, tin and cobalt")]
    [InlineData("Where did they meet?", "They met in Berlin.", "Berlin|Berlin", "", "Berlin")]
    [InlineData("Why was the king criticized?", "They criticized the king for his silence.", "his|silence", "", "his silence")]
    [InlineData("Why did the pier close?", "The pier closed because storms broke it.", "storms|it", "", "storms broke it")]
    [InlineData("Who runs the line?", "The line, which Ada Thorne runs, is old.", "which|which", "Ada", "Ada")]
    [InlineData("What happened to the pier?", "The pier collapsed in May.", "collapsed|May", "", "collapsed in May")]
    [InlineData("What does the east hold?", "The east holds cobalt, lithium, tantalum, and tin of all sorts.", "cobalt|tantalum", "", "cobalt, lithium, tantalum, and tin")]
    [InlineData("What does the east hold?", "The east holds cobalt, lithium, tantalum, which sell well.", "cobalt|lithium", "", "cobalt, lithium")]
    [InlineData("Which rebels took the town?", "Armed rebel groups took the town.", "Armed|rebel", "", "Armed rebel groups")]
    [InlineData("How much does the state pay?", "The region pays 20 million, the state 18 million and the town 10 million.", "20|million", "18", "18 million")]
    [InlineData("How much does the region pay?", "The region pays 20 million, the state 18 million and the town 10 million.", "20|million", "18", "20 million")]
    [InlineData("What does the east hold?", "The east holds reserves of vital minerals such as cobalt and tin.", "reserves|minerals", "", "reserves of vital minerals such as cobalt and tin")]
    [InlineData("How many jobs will go?", "About 600 of the 2,350 jobs will go.", "2,350|2,350", "", "About 600")]
    [InlineData("What did the mayor say?", "The mayor called it “the first sign of a map”.", "mayor|mayor", "", "the first sign of a map")]
    [InlineData("What did they sell?", "They sold natural resources.", "natural|natural", "", "natural resources")]
    [InlineData("Why did the mayor resign?", "The mayor who sought help for the poor resigned for lack of money.", "sought|help", "lack|money", "lack of money")]
    public void What_no_model_needs_to_learn_decides_among_the_spans(string question, string text, string best, string second, string shown) =>
        Assert.Equal(shown, Shown(question, text, [best, .. second.Length > 0 ? [$"{second}|{second}"] : Array.Empty<string>()]));

    [Theory]
    [InlineData("Where did the meeting take place?", "The meeting with President Smith was short.", "President|Smith")]
    [InlineData("Who criticized the king?", "They criticized the king of Spain.", "Spain|Spain")]
    [InlineData("Why did the deal collapse?", "The deal that sought natural resource revenues collapsed.", "resource|revenues")]
    [InlineData("Why did they criticize the king?", "They criticized the king, resulting in the collapse of the talks.", "resulting|talks")]
    [InlineData("What happened to the deal?", "The deal failed in a meeting with President Smith.", "President|Smith")]
    [InlineData("Who runs the line?", "The line that they run is old.", "they|they")]
    [InlineData("What did the mayor say?", "The mayor denied the report.", "report|report")]
    [InlineData("tell me about the mayor", "The mayor denied the report.", "report|report")]
    [InlineData("What's in it for the mayor?", "The mayor denied the report.", "report|report")]
    [InlineData("What about the mayor?", "The mayor denied the report.", "report|report")]
    [InlineData("What is a rare earth?", "A rare earth was sold for 3 dollars.", "3|dollars")]
    public void Nothing_is_shown_that_cannot_be_what_is_asked(string question, string text, string best) => Assert.Null(Shown(question, text, best));

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, false)]
    public void A_span_is_sure_where_the_sentence_s_spans_say_about_the_same(float elsewhere, bool isSure)
    {
        var sentence = OneSentence.Read("They met in Berlin.", "Where did they meet?");
        var candidate = sentence.Candidate(sentence.Found("Berlin", "Berlin"));
        candidate.SpanSum = elsewhere;

        Assert.Equal(isSure, ShownSpan.Sure(sentence.Question, candidate) is not null);
    }

    [Fact]
    public void What_the_build_of_the_sentence_tells_is_sure()
    {
        var sentence = OneSentence.Read("They met in Berlin.", "Where did they meet?");
        var candidate = sentence.Candidate(sentence.Found("Berlin", "Berlin"));
        (candidate.SpanSum, candidate.IsPlaced) = (3, true);

        Assert.NotNull(ShownSpan.Sure(sentence.Question, candidate));
    }

    private static string? Shown(string question, string text, params string[] spans)
    {
        var sentence = OneSentence.Read(text, question);
        FoundSpan[] found = [.. spans.Select((span, i) => sentence.Found(span.Split('|')[0], span.Split('|')[1], -i))];
        return ShownSpan.Of(sentence.Question, sentence.Candidate(found))?.Span.In(text);
    }
}
