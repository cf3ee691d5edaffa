using ChatBriefing.Answers.Spans;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SpeechCuesTests
{
    [Theory]
    [InlineData("The mayor said it would rain.", true)]
    [InlineData("According to the mayor it will rain.", true)]
    [InlineData("Le maire estime que c'est trop.", true)]
    [InlineData("The deal is “dead”.", true)]
    [InlineData("The works stopped in a dispute with the builder.", false)]
    public void A_sentence_gives_somebody_s_words_where_it_says_so(string sentence, bool gives) => Assert.Equal(gives, SpeechCues.In(sentence));
}
