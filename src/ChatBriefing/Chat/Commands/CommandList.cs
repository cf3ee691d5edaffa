using ChatBriefing.Curation;
using ChatBriefing.Editions;
using ChatBriefing.History;
using ChatBriefing.Index;

namespace ChatBriefing.Chat.Commands;

/// <summary>Every command there is.</summary>
internal sealed class CommandList
{
    private readonly Dictionary<string, ChatCommand> _buttons;

    /// <summary>The closed list; a new command is added here and nowhere else.</summary>
    public CommandList(BriefingHistory history, Reindexing reindexing, Curator curator, FeedCurator feeds, TimeProvider time)
    {
        Ask = new AskCommand(new AnswerReply(time), history.Asked);
        var called = new CalledReceipts(history.Receipts, history.Asked);
        var (context, more) = (new ContextCommand(called, history.Articles), new MoreCommand(called));
        _buttons = new Dictionary<string, ChatCommand>(StringComparer.OrdinalIgnoreCase);
        foreach (var wording in new[] { EnglishWording.Text, FrenchWording.Text })
        {
            (_buttons[wording.ShowInContext], _buttons[wording.MoreExcerpts]) = (context, more);
        }

        All =
        [
            Ask,
            new FactsCommand(),
            new SourcesCommand(),
            new ArticleCommand(),
            new VerifyCommand(history.Receipts, history.Articles),
            context,
            more,
            new HelpCommand(this),
            new PrivacyCommand(history.Own, history.Options),
            new CorpusStatusCommand(reindexing),
            new CorpusReindexCommand(curator, time),
            new CorpusAddCommand(curator, time),
            new CorpusRemoveCommand(curator),
            new CorpusRestoreCommand(curator),
            new CorpusFailuresCommand(),
            new CorpusUnansweredCommand(curator),
            new CorpusAnsweredCommand(curator),
            new CorpusLogCommand(curator),
            new FeedsListCommand(feeds),
            new FeedsAddCommand(feeds),
            new FeedsRemoveCommand(feeds),
            new FeedsPollCommand(feeds),
        ];
    }

    /// <summary>The command that plain messages run.</summary>
    public AskCommand Ask { get; }

    /// <summary>All commands in the order of the help.</summary>
    public IReadOnlyList<ChatCommand> All { get; }

    /// <summary>All commands, described for a medium that offers them.</summary>
    public IReadOnlyList<CommandDescription> Described() => [.. All.Select(Described)];

    /// <summary>The commands that the author of a message may call.</summary>
    public IEnumerable<ChatCommand> For(IncomingMessage message) => All.Where(command => message.IsFromAdmin || !command.ForAdmins);

    /// <summary>The command that a text without its slash begins with, ignoring case, and what follows it; a name of two words goes before one of one.</summary>
    public (ChatCommand? Command, string Arguments) Read(string text)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        var two = words.Length > 1 ? Find($"{words[0]} {words[1]}") : null;
        var known = two ?? (words.Length > 0 ? Find(words[0]) : null);
        return (known, known is null ? string.Empty : string.Join(' ', words[(two is null ? 1 : 2)..]).Trim());
    }

    /// <summary>The command of the button that says just <paramref name="text"/>: some media write a button's words in the person's name, and people write them too.</summary>
    public ChatCommand? Button(string text) => _buttons.GetValueOrDefault(text);

    /// <summary>The command whose name is most like the beginning of <paramref name="text"/>, among those that the author may call.</summary>
    public ChatCommand Nearest(string text, IncomingMessage message) =>
        For(message).FirstOrDefault(command => command.Name.StartsWith($"{Beginning(text, words: 1)} ", StringComparison.OrdinalIgnoreCase))
        ?? For(message).MinBy(command => EditDistance.Between(command.Name, Beginning(text, command.Name.Split(' ').Length)))!;

    private static CommandDescription Described(ChatCommand command)
    {
        var (english, french) = (EnglishWording.Text, FrenchWording.Text);
        return new CommandDescription(
            command.Name,
            command.ForAdmins,
            command.IsPersonal,
            new LocalText(command.Summary(english), command.Summary(french)),
            [.. command.Arguments.Select(argument => Described(argument, english.Arguments[argument.Key], french.Arguments[argument.Key]))]);
    }

    private static CommandArgument Described(Argument argument, ArgumentWords english, ArgumentWords french) =>
        new(english.Name, argument.Kind, !argument.IsOptional, new LocalText(english.Name, french.Name), new LocalText(english.Summary, french.Summary), argument.Choices);

    private static string Beginning(string text, int words) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(words));

    private ChatCommand? Find(string name) => All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
