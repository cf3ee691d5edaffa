namespace ChatBriefing.Host.Tests.Support;

/// <summary>The web chat on this machine alone, with a corpus that gives admins something to do.</summary>
public sealed class LocalChat : IAsyncLifetime
{
    public RunningChat Chat { get; } = Filled();

    /// <summary>A chat over more than a page of articles, a story told twice, hostile names, and files that cannot be read.</summary>
    internal static RunningChat Filled()
    {
        var chat = new RunningChat(publicBaseUrl: string.Empty);
        for (var i = 1; i <= 60; i++)
        {
            chat.Write($"news/{i:00}-report.md", Some.Report(i));
        }

        chat.Write("news/market.md", Some.Wire("Harbour Wire"));
        chat.Write("news/market-again.md", Some.Wire("Coast Herald"));
        chat.Write("hostile/markup.md", "---\ntitle: \"<img src=x onerror=alert(1)> **bold**\"\n---\n\nThe fish market opens on Mondays in the old hall.\n");
        chat.Write("hostile/turned.md", "---\ntitle: \"Invoice \\u202Efdp.exe\"\n---\n\nThe ferry leaves the northern pier at noon.\n");
        chat.Write("broken/<b>open\u202Etxt.md", "---\ntitle: [\n---\n\nNothing.\n");
        return chat;
    }

    public ValueTask InitializeAsync() => Chat.InitializeAsync();

    public ValueTask DisposeAsync() => Chat.DisposeAsync();
}
