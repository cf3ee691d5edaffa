using ChatBriefing.Host.Terminal;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Host.Tests.Terminal;

public sealed class ErrorLogTests
{
    [Fact]
    public void A_failure_is_written_with_its_cause_and_what_is_no_failure_is_not()
    {
        using var error = new StringWriter();
        var log = new ErrorLog(error);
        log.Log(LogLevel.Information, 0, "all is well", null, (text, _) => text);
        log.Log(LogLevel.Error, 0, "the disk is full", new IOException("no space left"), (text, _) => text);
        Assert.StartsWith("the disk is full", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("no space left", error.ToString(), StringComparison.Ordinal);
    }
}
