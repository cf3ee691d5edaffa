using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat.Commands;

public sealed class ContextAndMoreTests : IDisposable
{
    private readonly OpenBriefing _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task An_answer_offers_its_context_and_further_excerpts()
    {
        var reply = await _open.SayAsync("Who reported the talks?");
        var receipt = reply.Answer!.Receipt.Id;
        Assert.Equal([new ReplyAction("Show in context", $"/context {receipt}"), new ReplyAction("More excerpts", $"/more {receipt}")], reply.Actions);
    }

    [Fact]
    public async Task A_refusal_offers_neither() => Assert.Empty((await _open.SayAsync("What is the price of copper in Chile?")).Actions);

    [Fact]
    public async Task Context_is_the_article_s_own_text_with_the_cited_words_marked()
    {
        var answer = (await _open.SayAsync("Who reported the talks?")).Answer!;
        var quote = Quote(await _open.SayAsync($"/context {answer.Receipt.Id}"));
        var (cited, article) = (answer.Excerpts[0], _open.Briefing.Article(answer.Excerpts[0].Source.Id)!);
        Assert.Equal(quote.Citation.Span.In(article.Text), quote.Text);
        Assert.Equal(cited.Text, Assert.Single(quote.Highlights).In(quote.Text));
        Assert.InRange(quote.Text.Length, cited.Text.Length + 200, 1_500);
    }

    [Fact]
    public async Task One_pages_through_the_excerpts_of_an_answer()
    {
        var answer = (await _open.SayAsync("What minerals does the DRC have?")).Answer!;
        Assert.True(answer.Excerpts.Count > 1);
        var last = await _open.SayAsync($"/context {answer.Receipt.Id} {answer.Excerpts.Count}");
        Assert.Equal(answer.Excerpts.Count, Quote(last).Number);
        Assert.Equal([new ReplyAction("Previous", $"/context {answer.Receipt.Id} {answer.Excerpts.Count - 1}", TurnsPage: true)], last.Actions);
    }

    [Fact]
    public async Task Further_excerpts_are_none_of_those_shown_and_go_on_counting()
    {
        var answer = (await _open.SayAsync("What minerals does the DRC have?")).Answer!;
        var first = await _open.SayAsync($"/more {answer.Receipt.Id.Value.ToLowerInvariant()}");
        var second = await _open.SayAsync($"/more {answer.Receipt.Id} 2");
        var further = Quotes(first).Concat(Quotes(second)).ToArray();
        Assert.Equal(Enumerable.Range(answer.Excerpts.Count + 1, further.Length), further.Select(excerpt => excerpt.Number));
        Assert.DoesNotContain(further, excerpt => answer.Excerpts.Any(shown => shown.Citation.Span.Overlaps(excerpt.Citation.Span)));
        Assert.Contains(new ReplyAction("Previous", $"/more {answer.Receipt.Id} 1", TurnsPage: true), second.Actions);
    }

    [Fact]
    public async Task An_unknown_receipt_is_told_so()
    {
        Assert.Equal("There is no such receipt: NOSUCHRECEIPT.", await _open.ReadAsync("/context nosuchreceipt"));
        Assert.Equal("There is no such receipt: NOSUCHRECEIPT.", await _open.ReadAsync("/more nosuchreceipt"));
    }

    [Theory]
    [InlineData("/context", "Show in context")]
    [InlineData("/more", "more excerpts")]
    [InlineData("/context", "Voir le contexte")]
    public async Task Without_a_receipt_or_by_the_button_s_words_the_last_answer_is_meant(string call, string words)
    {
        Assert.StartsWith($"Usage: {call}", await _open.ReadAsync(call), StringComparison.Ordinal);
        var answer = (await _open.SayAsync("What minerals does the DRC have?")).Answer!;
        var named = Quotes(await _open.SayAsync($"{call} {answer.Receipt.Id}"));
        Assert.NotEmpty(named);
        Assert.Equal(named.Select(excerpt => excerpt.Citation), Quotes(await _open.SayAsync(call)).Select(excerpt => excerpt.Citation));
        Assert.Equal(named.Select(excerpt => excerpt.Citation), Quotes(await _open.SayAsync(words)).Select(excerpt => excerpt.Citation));
    }

    [Fact]
    public async Task A_number_alone_counts_the_excerpts_of_the_last_answer()
    {
        await _open.SayAsync("What minerals does the DRC have?");
        Assert.Equal(2, Quote(await _open.SayAsync("/context 2")).Number);
    }

    [Fact]
    public async Task After_a_refusal_there_is_no_last_answer()
    {
        await _open.SayAsync("What is the price of copper in Chile?");
        Assert.Equal("Usage: /more [RECEIPT] [PAGE]", await _open.ReadAsync("/more"));
    }

    [Fact]
    public async Task French_buttons_speak_French()
    {
        var reply = await _open.SayAsync("Who reported the talks?", locale: Language.French);
        Assert.Equal(["Voir le contexte", "Plus d’extraits"], reply.Actions.Select(action => action.Label));
    }

    private static Excerpt Quote(Reply reply) => Assert.Single(Quotes(reply));

    private static IEnumerable<Excerpt> Quotes(Reply reply) => reply.Parts.OfType<ReplyPart.Quotation>().Select(part => part.Excerpt);
}
