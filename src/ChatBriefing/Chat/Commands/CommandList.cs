using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Index;

namespace ChatBriefing.Chat.Commands;

/// <summary>Every command there is.</summary>
internal sealed class CommandList
{
    /// <summary>The closed list; a new command is added here and nowhere else.</summary>
    public CommandList(ArticleIndex index, AnswerFinder finder, BriefingHistory history, Suggestions suggestions, TimeProvider time)
    {
        Ask = new AskCommand(finder, new AnswerReply(suggestions, time), history.Asked);
        All =
        [
            Ask,
            new FactsCommand(finder),
            new SourcesCommand(index),
            new ArticleCommand(index),
            new VerifyCommand(finder, history.Receipts, history.Articles),
            new HelpCommand(this, suggestions),
            new PrivacyCommand(history.Own, history.Options),
        ];
    }

    /// <summary>The command that plain messages run.</summary>
    public AskCommand Ask { get; }

    /// <summary>All commands in the order of the help.</summary>
    public IReadOnlyList<ChatCommand> All { get; }

    /// <summary>The command called <paramref name="name"/>, ignoring case.</summary>
    public ChatCommand? Find(string name) => All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The command whose name is most like <paramref name="name"/>.</summary>
    public ChatCommand Nearest(string name) => All.MinBy(command => EditDistance.Between(command.Name, name))!;
}
