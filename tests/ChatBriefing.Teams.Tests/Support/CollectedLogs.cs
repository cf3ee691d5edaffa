using ChatBriefing.Discord.Tests.Support;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Keeps what is logged under any name.</summary>
internal sealed class CollectedLogs : ILoggerProvider
{
    private readonly CollectedLog _log = new();

    public IReadOnlyList<string> Lines => _log.Lines;

    public ILogger CreateLogger(string categoryName) => _log;

    public void Dispose()
    {
    }
}
