using ChatBriefing.Chat;
using ChatBriefing.Host.Terminal;
using ChatBriefing.Host.Tests.Support;
using Spectre.Console;

namespace ChatBriefing.Host.Tests.Terminal;

public sealed class ReplyWriterTests
{
    private const string Nasty = "\u001b[31mred\u0007 \u009b2J \u202ebackwards\u2066 \u2028next [bold]brackets[/]";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_that_steers_a_terminal_gets_through(bool terminal)
    {
        using var output = new StringWriter();
        var reply = Some.Reply(
            new ReplyPart.Prose(Nasty),
            new ReplyPart.Quotation(Some.Excerpt(Some.Text(Nasty), title: Nasty), Answers: true),
            new ReplyPart.Listing([new ListItem(Nasty, Nasty)])) with
        { Suggestions = [Nasty] };
        if (terminal)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
            new SpectreReplyWriter(console).Write(reply);
        }
        else
        {
            new PlainTextReplyWriter(output).Write(reply);
        }

        Assert.DoesNotContain(output.ToString(), c => char.IsControl(c) && c is not '\n' and not '\r');
        Assert.DoesNotContain(output.ToString(), c => c is '\u202e' or '\u2066' or '\u2028');
        Assert.Contains("[bold]brackets[/]", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_names_its_source_its_date_and_its_speaker()
    {
        using var output = new StringWriter();
        new PlainTextReplyWriter(output).Write(Some.Reply(new ReplyPart.Quotation(Some.Excerpt("Words that were said."), Answers: true)));
        Assert.Contains("[1] “Words that were said.”", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("A title · A source · published 9 March 2025 · according to A speaker · folder/an article", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_that_only_comes_near_is_marked_as_no_answer()
    {
        using var output = new StringWriter();
        new PlainTextReplyWriter(output).Write(Some.Reply(new ReplyPart.Quotation(Some.Excerpt("Near."), Answers: false)));
        Assert.StartsWith("Not an answer:", output.ToString(), StringComparison.Ordinal);
    }
}
