using System.Text.RegularExpressions;
using ChatBriefing.Chat;
using ChatBriefing.Host.Tests.Support;
using ChatBriefing.Host.Web;

namespace ChatBriefing.Host.Tests.Web;

public sealed partial class HtmlReplyWriterTests
{
    private const string Nasty = "<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"alert(1)' & <b>";

    [Fact]
    public void Everything_that_is_not_our_markup_is_escaped()
    {
        var excerpt = Some.Excerpt(Nasty, title: Nasty) with { AttributedTo = new(Nasty, default) };
        var html = HtmlReplyWriter.Write(Some.Reply(
            new ReplyPart.Headline(Nasty),
            new ReplyPart.Prose(Nasty),
            new ReplyPart.Remark(Nasty),
            new ReplyPart.Brief(new(Nasty, 1, default)),
            new ReplyPart.Quotation(excerpt, Answers: true),
            new ReplyPart.FactTable([new(1, Nasty, Nasty, Nasty, default, excerpt, null)]),
            new ReplyPart.Differing(new([new(Nasty, 1, default), new(Nasty, 2, default)])),
            new ReplyPart.Listing([new ListItem(Nasty, Nasty, new Corpus.ArticleId(Nasty))])));

        Assert.DoesNotMatch(Foreign(), html);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_links_to_the_cited_place()
    {
        var html = HtmlReplyWriter.Write(Some.Reply(new ReplyPart.Brief(new("W", 1, default)), new ReplyPart.Quotation(Some.Excerpt("Words."), Answers: true)));
        Assert.Contains("href=\"/articles/folder/an%20article?start=10&amp;length=6#cited\"", html, StringComparison.Ordinal);
        Assert.Contains("<mark>W</mark>ords.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_from_a_former_version_links_to_nothing()
    {
        var html = HtmlReplyWriter.Write(Some.Reply(new ReplyPart.Quotation(Some.Excerpt("Words."), Answers: true) { Former = true }));
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.Contains("<mark>W</mark>ords.", html, StringComparison.Ordinal);
        Assert.Contains("A title", html, StringComparison.Ordinal);
    }

    [GeneratedRegex("<(script|img|b>?<)|<[^>]* on[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
