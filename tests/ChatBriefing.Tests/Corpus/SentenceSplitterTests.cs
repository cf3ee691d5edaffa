using System.Diagnostics;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Corpus;

public sealed class SentenceSplitterTests
{
    /// <summary>One paragraph per line, "┃" where a sentence ends and the next begins.</summary>
    public static TheoryData<string> Paragraphs { get; } = [.. Lines("""
        The talks began. ┃ They failed.
        Who won? ┃ Nobody did! ┃ It was a draw.
        The U.S. is in talks with the DRC for a deal.
        The law was passed in the U.S. ┃ The talks went on.
        He met U.S. officials in Washington, D.C. on Monday.
        She lives in Washington, D.C. ┃ He does not.
        The U.K. and the U.N. agreed. ┃ France did not.
        Sen. Pierre Kanda Kalambayi wrote to Rep. Ronny Jackson and Gov. Smith.
        Gen. Dagvin Anderson met Lt. Col. Jones and Capt. Lee.
        Mr. Rubio, Mrs. Salama, Ms. Chong and Dr. Who met Prof. Brown.
        Martin Luther King Jr. spoke. ┃ He was heard.
        He sold it to Apple Inc. ┃ The price was not named.
        Apple Inc. Chairman Levinson left.
        Glencore Ltd. and Gécamines Corp. signed.
        See No. 5 and Nos. 7 and 8 of the list.
        He said no. ┃ The talks ended.
        For me, no. ┃ I mean it.
        It is Congo vs. Rwanda, i.e. a derby, e.g. in football.
        It mines cobalt, tin, etc. and sells them.
        It mines cobalt, tin, etc. ┃ China buys them.
        The meeting is at 5 p.m. on Monday. ┃ It ends at 8 a.m. ┃ He will be there.
        It was signed on Dec. 4 and on Jan. 5.
        See Fig. 2 and Art. 12 of the treaty, pp. 12 and vol. 3.
        J. D. Vance and JD Vance are one man.
        J.D. Vance met President Félix A. Tshisekedi. ┃ They talked.
        A 2011 study led by Dr. Rebecca T. Brown in Boston found it.
        Ursula K. Le Guin and J. P. Morgan never met.
        Prices rose 3.5 percent to $1.25 a pound. ┃ Then they fell.
        It happened in 2019. ┃ 50 people came.
        He waited... and waited. ┃ Then… ┃ Nothing.
        All the old writers ... concur in this. ┃ All of them.
        The text [...] goes on (...) and on […] here.
        Original Source: www.presstv.ir
        Read www.presstv.ir or https://example.com/a.b?c=D.e for more. ┃ Or do not.
        What?! ┃ No way!! ┃ Yes.
        He said: "The deal is done." ┃ Then he left.
        He called it a "true deal". ┃ She did not.
        “The deal is done.” ┃ The crowd cheered.
        "Is it done?" he asked. ┃ "It is!" she said.
        (He left early.) ┃ She stayed. ┃ (Nobody knew why.)
        The minerals (e.g. cobalt) are there (see p. 12). ┃ They stay.
        It was built in 1882.[12] ┃ It burned.[citation needed] ┃ It was rebuilt.
        iPhone sales rose. ┃ iPhone prices fell.
        The review was good. ┃ it was short.
        1. The first point is made. ┃ It is short.
        He has a Ph.D. in law. ┃ He got it in Kinshasa.
        The share price of Yahoo! rose.
        The bird is H. sapiens no more, said A. Smith et al. in Nature.
        St. Louis is far from Mt. Everest and from Ft. Worth.
        Le président Félix A. Tshisekedi a parlé. ┃ Il est reparti.
        M. Tshisekedi a reçu Mme Salama et MM. Rubio et Vance.
        M. Le Pen et Mme. La Fontaine sont venus.
        Il est mort en 52 av. J.-C. à Rome. ┃ Elle aussi.
        Né en 100 av. J.-C. ┃ Il régna longtemps.
        Les minerais, p. ex. le cobalt, sont rares. ┃ C’est vrai.
        Il y a env. 3,5 millions de personnes. ┃ L’exode continue.
        Quoi ? ┃ Rien ! ┃ Tant mieux.
        Il a dit : « L’accord est signé. » ┃ Puis il est parti.
        Il parle d’un « accord ». ┃ Elle se tait.
        « Adieu ! » s’exclame-t-il. ┃ Elle pleure.
        Qui ? demande-t-il. ┃ Moi.
        Selon l’art. 5 et le no. 7, c’est permis. ┃ D’après lui, non.
        L’accord est fini… ┃ Les États-Unis, eux, restent.
        Il vit aux U.S. ┃ L’hiver y est rude.
        Les lots nos. 3 et 4, etc. ┃ Ensuite, rien.
        """)];

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Ends_sentences_where_a_reader_would(string marked)
    {
        var expected = marked.Split(" ┃ ");
        var text = string.Join(' ', expected);
        Assert.Equal(expected, Split(text));
    }

    [Fact]
    public void Keeps_no_break_spaces_inside_french_guillemets_with_their_sentence()
    {
        var text = "Il dit : «\u202FC’est signé.\u202F» Elle rit. «\u00A0Non\u00A0!\u00A0» Fin.";
        Assert.Equal(["Il dit : «\u202FC’est signé.\u202F»", "Elle rit.", "«\u00A0Non\u00A0!\u00A0»", "Fin."], Split(text));
    }

    [Fact]
    public void Ends_sentences_that_lack_the_space_between_them() =>
        Assert.Equal(["It makes a good cup.", "The lid is bad.", "I sent it to www.Presstv.Ir."], Split("It makes a good cup.The lid is bad.I sent it to www.Presstv.Ir."));

    [Fact]
    public void Takes_line_ends_for_white_space() =>
        Assert.Equal(["The talks\r\nbegan in the U.S.", "They\nfailed."], Split("The talks\r\nbegan in the U.S.\r\nThey\nfailed.\n"));

    [Fact]
    public void Cuts_an_endless_sentence_at_white_space()
    {
        var parts = Split(string.Join(' ', Enumerable.Repeat("mineral", 1_000)));
        Assert.All(parts, part => Assert.True(part.Length <= SentenceSplitter.MaxLength && part.StartsWith("mineral") && part.EndsWith("mineral")));
    }

    [Fact]
    public void Cuts_an_endless_word_without_tearing_a_character_apart()
    {
        var parts = Split("a" + string.Concat(Enumerable.Repeat("\U0001F600", 2_000)));
        Assert.All(parts, part => Assert.True(part.Length <= SentenceSplitter.MaxLength && !char.IsLowSurrogate(part[0]) && !char.IsHighSurrogate(part[^1])));
    }

    [Fact]
    public void Leaves_text_outside_the_paragraph_alone()
    {
        var text = "Before. Inside one. Inside two. After.";
        var paragraph = TextSpan.Between(8, 31);
        Assert.Equal(["Inside one.", "Inside two."], SentenceSplitter.Split(text, paragraph).Select(span => span.In(text)));
    }

    [Fact]
    public void Covers_any_text_with_ordered_sentences_that_do_not_overlap() =>
        HostileText.Any.Sample(text =>
        {
            var whole = new TextSpan(0, text.Length);
            var sentences = SentenceSplitter.Split(text, whole);
            return Spans.Partition(text, whole, sentences) && sentences.All(sentence => sentence.Length <= SentenceSplitter.MaxLength);
        });

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("a.")]
    [InlineData("A.b ")]
    [InlineData(".»")]
    [InlineData("[1]")]
    [InlineData(".[1 ")]
    [InlineData("\" ")]
    [InlineData("(. ")]
    public void Splits_a_megabyte_of_anything_in_a_moment(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        SentenceSplitter.Split(text, new TextSpan(0, text.Length));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }

    private static IEnumerable<string> Split(string text) =>
        SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text));

    private static string[] Lines(string text) => text.Split('\n');
}
