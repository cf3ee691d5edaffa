using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Support;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class LinksTests
{
    private readonly Links _withoutViewer = new((_, _) => null);

    [Fact]
    public void Any_address_is_one_whole_link_or_none() => HostileText.Any.Sample(text =>
    {
        var excerpt = SomeReplies.Excerpt("Words.", article: SomeReplies.Article(url: "https://news.example/" + text));
        var shown = TeamsMarkdown.Show($"{Links.Linked("x", _withoutViewer.To(excerpt), "open", 10)} after");
        Assert.Equal("x after", shown.Text);
        Assert.All(shown.Found, found => Assert.True(found.Kind == "link" && found.Target.StartsWith("https://news.example/", StringComparison.Ordinal)));
    }, iter: 2_000);

    [Theory]
    [InlineData("Report [draft]", "Report \\[draft\\] ([open](https://x.example/))")]
    [InlineData("https://bank.example", "https:\\//bank.example ([open](https://x.example/))")]
    [InlineData(" ", "([open](https://x.example/))")]
    [InlineData("Report", "[Report](https://x.example/)")]
    public void A_title_that_cannot_be_a_link_has_one_beside_it(string title, string written) => Assert.Equal(written, Links.Linked(title, "https://x.example/", "open", 100));

    [Fact]
    public void The_viewer_comes_before_the_original() =>
        Assert.StartsWith("https://briefing.example/", new Links(SomeReplies.Viewer).To(SomeReplies.Excerpt("x", article: SomeReplies.Article(url: "https://news.example/"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("/articles/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://briefing.example/é")]
    public void A_viewer_without_an_absolute_address_links_nothing(string address) =>
        Assert.Null(new Links((_, _) => address).To(SomeReplies.Excerpt("x")));
}
