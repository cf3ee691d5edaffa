namespace ChatBriefing.Host.Terminal;

/// <summary>Writes what the library reports to its operator on standard error, each report from a line of its own.</summary>
internal sealed class ErrorLog(TextWriter error) : ILogger
{
    private readonly Lock _lock = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        lock (_lock)
        {
            error.WriteLine(CleanText.Line(formatter(state, exception)));
            if (exception is not null)
            {
                error.WriteLine(CleanText.Block(exception.ToString()));
            }
        }
    }
}
