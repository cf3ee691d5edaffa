using ChatBriefing.Host.Verbs;

namespace ChatBriefing.Host.Tests.Support;

/// <summary>What a run of the program wrote and returned.</summary>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CommandRun> OfAsync(string folder, string input, params string[] args)
    {
        using var written = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var shell = new Shell(new StringReader(input), written, errors, IsTerminal: false, folder, TimeProvider.System);
        var code = await CommandLine.RunAsync(args, shell, TestContext.Current.CancellationToken);
        return new CommandRun(code, written.ToString(), errors.ToString());
    }
}
