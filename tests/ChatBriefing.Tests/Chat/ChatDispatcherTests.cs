using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat;

public sealed class ChatDispatcherTests : IDisposable
{
    private readonly OpenBriefing _open = new();

    public void Dispose() => _open.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u202E\u0007")]
    public async Task An_empty_message_gets_a_short_help(string text) => Assert.Contains("/help", await _open.ReadAsync(text), StringComparison.Ordinal);

    [Fact]
    public async Task Commands_are_found_in_any_case() => Assert.Contains("/ask QUESTION", await _open.ReadAsync("/HELP"), StringComparison.Ordinal);

    [Fact]
    public async Task An_unknown_command_is_told_the_nearest() =>
        Assert.Contains("Did you mean /sources? /help", await _open.ReadAsync("/sorces please"), StringComparison.Ordinal);

    [Fact]
    public async Task A_message_that_is_too_long_is_told_so()
    {
        Assert.Contains("at most 2,000 characters", await _open.ReadAsync(new string('a', 2_001)), StringComparison.Ordinal);
        Assert.DoesNotContain("at most 2,000 characters", await _open.ReadAsync(new string('a', 2_000)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_quoted_with_confidence_receipt_and_the_missing_date()
    {
        var reply = await _open.SayAsync("Who is the spokesperson for President Félix Tshisekedi?");
        Assert.True(reply.Answer!.Answered);
        Assert.Contains(reply.Parts, part => part is ReplyPart.Brief { Answer.Text: "Tina Salama" });
        Assert.Contains(reply.Parts, part => part is ReplyPart.Quotation { Answers: true });
        Assert.Contains(reply.Parts, part => part is ReplyPart.Remark remark && remark.Text.Contains($"/verify {reply.Answer.Receipt.Id}", StringComparison.Ordinal));
        Assert.Contains(new ReplyPart.Remark("The article states no date."), reply.Parts);
        Assert.InRange(reply.Suggestions.Count, 1, 3);
    }

    [Fact]
    public async Task A_refusal_quotes_nothing_as_an_answer_and_names_the_missing_words()
    {
        var reply = await _open.SayAsync("What is the price of copper in Chile?");
        Assert.False(reply.Answer!.Answered);
        Assert.Equal(new ReplyPart.Prose("The sources do not answer this."), reply.Parts[0]);
        Assert.Contains(reply.Parts, part => part is ReplyPart.Prose words && words.Text.Contains("copper", StringComparison.Ordinal));
        Assert.DoesNotContain(reply.Parts, part => part is ReplyPart.Quotation { Answers: true });
        Assert.NotEmpty(reply.Suggestions);
    }

    [Fact]
    public async Task A_question_asked_in_French_is_replied_to_in_French()
    {
        var reply = await _open.SayAsync("Quel est le prix du cuivre au Chili ?");
        Assert.Equal(Language.French, reply.Language);
        Assert.Equal(new ReplyPart.Prose("Les sources ne répondent pas à cette question."), reply.Parts[0]);
    }

    [Fact]
    public async Task A_suggestion_never_repeats_the_question()
    {
        foreach (var question in _open.Briefing.Suggestions(10))
        {
            Assert.DoesNotContain(question, (await _open.SayAsync(question)).Suggestions);
        }
    }

    [Fact]
    public async Task Whatever_is_suggested_is_answered()
    {
        var suggested = _open.Briefing.Suggestions(100);
        Assert.True(suggested.Count > 10);
        foreach (var question in suggested)
        {
            Assert.True((await _open.SayAsync(question, $"test:{question}")).Answer!.Answered, question);
        }
    }

    [Fact]
    public async Task The_same_question_gets_the_same_answer_as_a_command()
    {
        var plain = await _open.SayAsync("Who is Tina Salama?", "test:a");
        var command = await _open.SayAsync("/ask Who is Tina Salama?", "test:b");
        Assert.Equal(plain.Answer!.Receipt.Id, command.Answer!.Receipt.Id);
    }

    [Fact]
    public async Task A_failure_of_ours_is_admitted_with_an_error_id()
    {
        _open.Briefing.Dispose();
        Assert.Contains("Something went wrong", await _open.ReadAsync("Who is Tina Salama?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/privacy export")]
    [InlineData("/PRIVACY delete")]
    [InlineData("/corpus log")]
    public async Task What_is_for_the_caller_alone_is_neither_done_nor_said_where_others_read_along(string text)
    {
        await _open.SayAsync("Who reported the talks?");
        var message = new IncomingMessage(new ConversationId("test:1"), text) { IsFromAdmin = true };
        var overheard = await _open.Briefing.ReplyAsync(message with { IsOverheard = true }, TestContext.Current.CancellationToken);
        Assert.StartsWith("That reply would be for your eyes only.", OpenBriefing.Text(overheard), StringComparison.Ordinal);
        Assert.Contains("Who reported the talks?", await _open.ReadAsync("/privacy export"), StringComparison.Ordinal);
    }
}
