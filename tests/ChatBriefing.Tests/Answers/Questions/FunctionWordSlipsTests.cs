using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class FunctionWordSlipsTests
{
    [Theory]
    [InlineData("betwen", "between")]
    [InlineData("wich", "which")]
    [InlineData("waht", "what")]
    [InlineData("hwat", "what")]
    [InlineData("wat", "what")]
    [InlineData("hw", "how")]
    [InlineData("abuot", "about")]
    [InlineData("whats", "what's")]
    [InlineData("whhere", "where")]
    [InlineData("doesnt", "doesn't")]
    [InlineData("worht", "worth")]
    [InlineData("pirce", "price")]
    [InlineData("yaer", "year")]
    public void A_slip_in_a_word_that_no_article_need_have_is_mended(string slip, string meant) => Assert.Equal(meant, FunctionWordSlips.Mended(slip, Language.English));

    [Theory]
    [InlineData("pourqoi", "pourquoi")]
    [InlineData("combein", "combien")]
    [InlineData("commment", "comment")]
    [InlineData("cb", "combien")]
    public void So_it_is_in_French(string slip, string meant) => Assert.Equal(meant, FunctionWordSlips.Mended(slip, Language.French));

    [Theory]
    [InlineData("whale")]
    [InlineData("three")]
    [InlineData("form")]
    [InlineData("cobalt")]
    [InlineData("hat")]
    [InlineData("m23")]
    [InlineData("prize")]
    [InlineData("fine")]
    public void A_word_of_its_own_is_left_alone(string word) => Assert.Null(FunctionWordSlips.Mended(word, Language.English));
}
