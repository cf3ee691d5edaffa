namespace ChatBriefing.Host.Tests.Support;

/// <summary>A real browser before a web chat on this machine alone, with a corpus that gives admins something to do.</summary>
public sealed class AdminPages() : PageFixture(LocalChat.Filled())
{
    /// <summary>Asks a question, where there is a browser to see what comes of it.</summary>
    public async Task AskAsync(string question)
    {
        if (IsAvailable)
        {
            await Chat.AskAsync(question);
        }
    }
}
