using System.Text;
using ChatBriefing.Chat;
using ChatBriefing.Host.Terminal;
using Spectre.Console;

namespace ChatBriefing.Host.Verbs;

/// <summary>What a verb sees of the world: its streams, its working folder, its clock.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output; only what was asked for goes there.</param>
/// <param name="Error">Standard error; progress and messages go there.</param>
/// <param name="IsTerminal">Whether a person is looking at <paramref name="Out"/>.</param>
/// <param name="Folder">The working folder, which relative paths start from.</param>
/// <param name="Time">The clock.</param>
internal sealed record Shell(TextReader In, TextWriter Out, TextWriter Error, bool IsTerminal, string Folder, TimeProvider Time)
{
    /// <summary>The shell that started this process.</summary>
    public static Shell OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Shell(
            Console.In, Console.Out, Console.Error, !Console.IsOutputRedirected, Environment.CurrentDirectory, TimeProvider.System);
    }

    /// <summary>The full form of a path that may be relative to the working folder.</summary>
    public string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, Folder));

    /// <summary>What writes replies in the form that suits the output.</summary>
    public Action<Reply> ReplyWriter() => IsTerminal
        ? new SpectreReplyWriter(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Out) })).Write
        : new PlainTextReplyWriter(Out).Write;
}
