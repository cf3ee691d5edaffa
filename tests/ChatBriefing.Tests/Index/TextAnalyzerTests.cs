using ChatBriefing.Corpus;
using ChatBriefing.Index;
using CsCheck;

namespace ChatBriefing.Tests.Index;

public sealed class TextAnalyzerTests : IDisposable
{
    private readonly TextAnalyzer _analyzer = new();

    public void Dispose() => _analyzer.Dispose();

    [Theory]
    [InlineData("negotiated", "negotiations")]
    [InlineData("U.S.", "US")]
    [InlineData("won", "wins")]
    [InlineData("DRC’s", "DRC")]
    [InlineData("Félix", "felix")]
    [InlineData("died", "death")]
    public void Forms_of_one_word_are_one_term(string one, string other) =>
        Assert.Equal(_analyzer.Analyze(one, Language.English).Terms, _analyzer.Analyze(other, Language.English).Terms);

    [Theory]
    [InlineData("l’accord", "accords")]
    [InlineData("négociations", "négociation")]
    public void Forms_of_one_French_word_are_one_term(string one, string other) =>
        Assert.Equal(_analyzer.Analyze(one, Language.French).Terms, _analyzer.Analyze(other, Language.French).Terms);

    [Fact]
    public void A_possessive_ending_is_no_part_of_the_word()
    {
        var text = _analyzer.Analyze("Ukraine’s natural resources", Language.English);

        Assert.Equal("Ukraine", text.Surface(0).ToString());
    }

    [Fact]
    public void Words_stand_in_order_inside_any_text() =>
        Gen.String.Sample(text =>
        {
            var end = 0;
            foreach (var token in _analyzer.Analyze(text, Language.French).Tokens)
            {
                Assert.InRange(token.Start, end, text.Length);
                Assert.True(token.Length > 0);
                end = token.End;
            }

            Assert.InRange(end, 0, text.Length);
        });

    [Fact]
    public void A_passage_survives_being_written()
    {
        var passage = new Passage
        {
            Doc = 7,
            Ordinal = 300,
            Span = new TextSpan(12_345, 99),
            Paragraph = 4,
            Place = 2,
            ParagraphLength = 9,
            Role = ParagraphRole.SourceLine,
            Language = Language.French,
            Tokens = _analyzer.Analyze("Le Congo vend 24 tonnes de « coltan » à l’U.E.", Language.French).Tokens,
        };

        var read = PassageCodec.Read(7, PassageCodec.Write(passage));

        Assert.Equal(passage.Tokens, read.Tokens);
        Assert.Equal(passage with { Tokens = read.Tokens }, read);
    }
}
