using ChatBriefing.Answers.Matching;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Matching;

public sealed class WordingTests
{
    private const string Question = "Who was head of the old mill?";

    [Theory]
    [InlineData("The head of the old mill left.", 3)]
    [InlineData("Of the old mill she was head.", 3)]
    [InlineData("The mills are old.", 0)]
    [InlineData("The old mills are gone.", 2)]
    public void Pairs_of_neighbours_are_found_small_words_and_other_endings_included(string text, int pairs) =>
        Assert.Equal(pairs, Read(text, (wording, one) => System.Numerics.BitOperations.PopCount(wording.PairsIn(one.Tokens))));

    [Fact]
    public void The_share_is_of_all_pairs_with_a_word_that_carries_meaning() =>
        Assert.Equal(0.75f, Read("The head of the old mill left.", (wording, one) => wording.Share(wording.PairsIn(one.Tokens))), 0.001);

    [Theory]
    [InlineData("The old mill stood here.", 2)]
    [InlineData("The Old Mill stood here.", 2)]
    [InlineData("The old mills stood here.", 1)]
    public void Forms_are_the_same_letter_by_letter_but_for_capitals(string text, int pairs) =>
        Assert.Equal(pairs, Read(text, (wording, one) => System.Numerics.BitOperations.PopCount(wording.FormsOf(wording.PairsIn(one.Tokens), one.Tokens, text))));

    [Theory]
    [InlineData("He left the head of the old millers.", 4)]
    [InlineData("He was head of it.", 3)]
    [InlineData("Of the rest nobody knows.", 0)]
    public void The_longest_stretch_counts_words_and_carries_some_meaning(string text, int words) =>
        Assert.Equal(words, Read(text, (wording, one) => wording.LongestStretch(one.Tokens)));

    [Fact]
    public void Words_in_the_same_form_count_by_their_weight()
    {
        var all = Read("The old mill and its head.", (wording, one) => wording.Forms(one.Tokens, one.Match.TermAt, one.Text));
        var some = Read("The old mills and its heads.", (wording, one) => wording.Forms(one.Tokens, one.Match.TermAt, one.Text));

        Assert.Equal(1, all, 0.001);
        Assert.InRange(some, 0.1, 0.9);
    }

    [Fact]
    public void A_question_of_a_hundred_words_is_read_up_to_its_64th_pair()
    {
        var words = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"word{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}"));
        var one = OneSentence.Read(words, words);

        Assert.Equal(1, new Wording(one.Question).Share(new Wording(one.Question).PairsIn(one.Tokens)));
    }

    private static T Read<T>(string text, Func<Wording, OneSentence, T> read)
    {
        var one = OneSentence.Read(text, Question);
        return read(new Wording(one.Question), one);
    }
}
