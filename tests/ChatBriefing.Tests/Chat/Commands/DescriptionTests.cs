using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat.Commands;

public sealed class DescriptionTests : IDisposable
{
    private readonly OpenBriefing _open = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _open.Dispose();

    [Fact]
    public void Every_command_is_described_in_both_languages_with_required_arguments_first() =>
        Assert.All(_open.Briefing.Commands, command =>
        {
            Assert.NotEqual(command.Summary.English, command.Summary.French);
            Assert.Equal(command.Arguments.OrderByDescending(argument => argument.IsRequired), command.Arguments);
            Assert.Equal(command.Arguments.Count, command.Arguments.Select(argument => argument.Key).Distinct().Count());
            Assert.All(command.Arguments, argument => Assert.NotEqual(string.Empty, argument.Summary.In(Language.French)));
        });

    [Fact]
    public void Replies_about_a_person_or_for_admins_are_meant_for_the_caller_alone() =>
        Assert.Equal(
            [.. _open.Briefing.Commands.Where(command => command.ForAdmins).Select(command => command.Name).Prepend("privacy").Order()],
            _open.Briefing.Commands.Where(command => command.IsPersonal).Select(command => command.Name).Order());

    [Fact]
    public async Task Topics_are_completed_those_that_begin_with_what_is_typed_first()
    {
        Assert.Equal("Parties", (await CompleteAsync("facts", "topic", "part"))[0].Value);
        Assert.Equal("Parties", Assert.Single(await CompleteAsync("facts", "topic", "ARTIE")).Value);
        Assert.Empty(await CompleteAsync("facts", "topic", "zzz"));
    }

    [Fact]
    public async Task Articles_are_completed_by_title_and_by_name()
    {
        Assert.Equal(new ArgumentChoice("U.S. Engages in Talks with DRC for Rare Earths in Military Aid Exchange", "us-drc-rare-earths-military-aid"), Assert.Single(await CompleteAsync("article", "article", "engages")));
        Assert.Single(await CompleteAsync("article", "article", "us-drc"));
    }

    [Fact]
    public async Task What_only_admins_may_call_is_completed_for_admins_only()
    {
        Assert.Empty(await CompleteAsync("corpus remove", "article", ""));
        Assert.Single(await CompleteAsync("corpus remove", "article", "", isAdmin: true));
    }

    [Theory]
    [InlineData("ask", "question")]
    [InlineData("facts", "nothing")]
    [InlineData("nothing", "topic")]
    public async Task Nothing_else_is_completed(string command, string argument) => Assert.Empty(await CompleteAsync(command, argument, "a"));

    private Task<IReadOnlyList<ArgumentChoice>> CompleteAsync(string command, string argument, string typed, bool isAdmin = false) =>
        _open.Briefing.CompleteAsync(command, argument, typed, isAdmin, 25, Cancellation);
}
