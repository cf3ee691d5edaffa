using ChatBriefing.Curation;
using ChatBriefing.Editions;

namespace ChatBriefing.Chat.Commands;

/// <summary>Completes an argument that names a topic, an article or a feed while it is being typed.</summary>
internal sealed class Completion(CommandList commands, EditionShelf shelf, Curator curator, FeedCurator feeds)
{
    private const int MostScanned = 20_000;

    /// <summary>What the argument may be completed to, best first: those that begin with what is typed before those that contain it.</summary>
    /// <param name="command">The command's name.</param>
    /// <param name="argument">The argument's key.</param>
    /// <param name="typed">What is typed so far; may be empty.</param>
    /// <param name="isAdmin">Whether an admin types; others learn nothing of what only admins may see.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<IReadOnlyList<ArgumentChoice>> FindAsync(string command, string argument, string typed, bool isAdmin, int limit, CancellationToken cancellation)
    {
        var called = commands.All.FirstOrDefault(known => known.Name == command);
        if (called is null || (called.ForAdmins && !isAdmin))
        {
            return [];
        }

        var kind = called.Arguments.FirstOrDefault(known => EnglishWording.Text.Arguments[known.Key].Name == argument)?.Kind;
        IEnumerable<ArgumentChoice> all = kind switch
        {
            ArgumentKind.Topic => Topics(),
            ArgumentKind.Article => Articles(),
            ArgumentKind.RemovedArticle => curator.Removed().Select(removed => new ArgumentChoice(removed.Path, removed.Id.Value)),
            ArgumentKind.Feed => (await feeds.AllAsync(cancellation).ConfigureAwait(false)).Select(feed => new ArgumentChoice(feed.Title, feed.Address)),
            _ => [],
        };
        return Best(all, typed.Trim(), limit);
    }

    private static ArgumentChoice[] Best(IEnumerable<ArgumentChoice> all, string typed, int limit) =>
    [
        .. all.Take(MostScanned).Select(choice => (Choice: choice, Rank: Rank(choice, typed))).Where(ranked => ranked.Rank < int.MaxValue)
            .OrderBy(ranked => ranked.Rank).Select(ranked => ranked.Choice).DistinctBy(choice => choice.Value).Take(limit),
    ];

    private static int Rank(ArgumentChoice choice, string typed) =>
        choice.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || choice.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 0
        : choice.Label.Contains(typed, StringComparison.OrdinalIgnoreCase) || choice.Value.Contains(typed, StringComparison.OrdinalIgnoreCase) ? 1
        : int.MaxValue;

    private List<ArgumentChoice> Topics()
    {
        using var loan = shelf.Borrow();
        return [.. loan.Edition.Finder.Facts(null).Select(fact => fact.Topic).Distinct(StringComparer.OrdinalIgnoreCase).Select(topic => new ArgumentChoice(topic, topic))];
    }

    private List<ArgumentChoice> Articles()
    {
        using var loan = shelf.Borrow();
        return [.. loan.Edition.Index.Entries().Take(MostScanned).Select(article => new ArgumentChoice(article.Title, article.Id.Value))];
    }
}
