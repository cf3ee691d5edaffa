using ChatBriefing.Answers.Refusal;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Refusal;

public sealed class ArticleShareTests
{
    [Fact]
    public void What_lies_in_one_article_is_told_from_what_is_scattered()
    {
        using var folder = new TemporaryFolder()
            .With("mill.txt", "The mill\n\nThe mill of Elin was built by Ines Duarte. The miller of Elin lived by the mill.\n")
            .With("coast.txt", "The coast\n\nRebels seized the coast.\n")
            .With("fair.txt", "The fair\n\nDuarte visited the fair.\n");
        using var asked = new Asked(folder.Path);
        var (inOne, scattered) = (Share("Who built the mill of Elin?"), Share("Which rebels visited the mill?"));

        Assert.Equal(1, inOne.Cover, 0.001f);
        Assert.Equal(1, inOne.Candidates, 0.001f);
        Assert.InRange(scattered.Cover, 0.01f, 0.9f);
        Assert.InRange(scattered.Candidates, 0.01f, 0.9f);
        Assert.InRange(scattered.Probability, 0.01f, inOne.Probability - 0.01f);

        ArticleShare Share(string text)
        {
            var (question, ranked) = asked.Rank(text);
            return ArticleShare.Of(question, ranked);
        }
    }
}
