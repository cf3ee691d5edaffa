using System.Text.RegularExpressions;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests;

public sealed partial class HouseRulesTests
{
    private static readonly string[] TopLevel =
    [
        "src", "tests", "corpus", "data", "TestResults", "BenchmarkDotNet.Artifacts", "appsettings.json", "ChatBriefing.sln", "appsettings.example.json", "README.md", "LICENSE",
        "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt",
    ];

    private static readonly string[] Stages = ["Corpus", "Index", "Answers", "Evaluation", "History", "Intake", "Editions", "Curation", "Chat"];

    [Fact]
    public void The_readme_command_runs_in_the_folder_that_it_is_given_in() =>
        Assert.Contains(
            "<EnableDefaultRunWorkingDirectory>false</EnableDefaultRunWorkingDirectory>",
            File.ReadAllText(Path.Combine(Repository.Root, "src", "ChatBriefing.Host", "ChatBriefing.Host.csproj")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Lucene", "ChatBriefing/Index")]
    [InlineData("YamlDotNet", "ChatBriefing/Corpus")]
    [InlineData("Markdig", "ChatBriefing/Corpus")]
    [InlineData("AngleSharp", "ChatBriefing/Corpus/Readers")]
    [InlineData("SmartReader", "ChatBriefing/Corpus/Readers")]
    [InlineData("UglyToad.PdfPig", "ChatBriefing/Corpus/Readers")]
    [InlineData("DocumentFormat.OpenXml", "ChatBriefing/Corpus/Readers")]
    [InlineData("Microsoft.Data.Sqlite", "ChatBriefing/History")]
    [InlineData("CodeHollow.FeedReader", "ChatBriefing/Intake")]
    [InlineData("NSec", "ChatBriefing.Discord/Protocol/Interactions")]
    [InlineData("Microsoft.IdentityModel", "ChatBriefing.Teams/Protocol/Incoming")]
    [InlineData("Microsoft.Identity.Client", "ChatBriefing.Teams/Protocol/Outgoing")]
    public void A_package_is_used_in_one_folder_only(string package, string folder)
    {
        var home = Path.Combine("src", folder.Replace('/', Path.DirectorySeparatorChar)) + Path.DirectorySeparatorChar;
        var use = new Regex($@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?{Regex.Escape(package)}\b", RegexOptions.Multiline);
        Assert.Empty(Sources("src").Where(file => !file.Path.StartsWith(home, StringComparison.Ordinal) && use.IsMatch(file.Text)).Select(file => file.Path));
    }

    [Theory]
    [InlineData("Corpus")]
    [InlineData("Index")]
    [InlineData("Answers")]
    [InlineData("Evaluation")]
    [InlineData("History")]
    [InlineData("Intake")]
    [InlineData("Editions")]
    [InlineData("Curation")]
    [InlineData("Chat")]
    public void A_stage_uses_only_the_stages_before_it(string stage)
    {
        var later = string.Join('|', Stages.Skip(Array.IndexOf(Stages, stage) + 1).Append("(?!.)"));
        var use = new Regex($@"^\s*using\s+(static\s+)?(\w+\s*=\s*)?ChatBriefing\.({later})\b", RegexOptions.Multiline);
        Assert.Empty(Sources(Path.Combine("src", "ChatBriefing", stage)).Where(file => use.IsMatch(file.Text)).Select(file => file.Path));
    }

    [Theory]
    [InlineData("Discord")]
    [InlineData("Teams")]
    public void A_transport_references_the_library_only(string transport)
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src", $"ChatBriefing.{transport}", $"ChatBriefing.{transport}.csproj"));
        Assert.Equal(["../ChatBriefing/ChatBriefing.csproj"], ProjectReference().Matches(project).Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData("Discord")]
    [InlineData("Teams")]
    public void A_protocol_knows_nothing_of_answering(string transport)
    {
        var use = new Regex($@"^\s*using\s+(static\s+)?(\w+\s*=\s*)?ChatBriefing\.(?!{transport}\.Protocol\b)", RegexOptions.Multiline);
        Assert.Empty(Sources(Path.Combine("src", $"ChatBriefing.{transport}", "Protocol")).Where(file => use.IsMatch(file.Text)).Select(file => file.Path));
    }

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.Empty(Sources("src", "tests").Where(file => file.Text.AsSpan().Count('\n') > 400).Select(file => file.Path));

    [Fact]
    public void No_file_has_regions() => Assert.Empty(Sources("src", "tests").Where(file => Region().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void No_type_is_named_for_nothing() =>
        Assert.Empty(Sources("src", "tests").SelectMany(file => VagueName().Matches(file.Text).Select(match => $"{file.Path}: {match.Groups[1].Value}")));

    [Fact]
    public void At_most_ten_warnings_are_silenced()
    {
        var projects = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "Directory.Build.props"));
        var texts = Sources("src", "tests").Select(file => file.Text).Concat(projects.Select(File.ReadAllText));
        Assert.InRange(texts.Sum(text => Silenced().Count(text)), 0, 10);
    }

    [Fact]
    public void The_top_level_holds_only_what_belongs_there() =>
        Assert.Empty(Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.')).Except(TopLevel));

    private static IEnumerable<(string Path, string Text)> Sources(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select (path, File.ReadAllText(file));

    [GeneratedRegex("<ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"^\s*#region", RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^[\w\s]*\b(?:class|record|struct|interface|enum)\s+(\w*(?:Managers?|Helpers?|Utils?|Utility|Utilities|Services?|Common))\b", RegexOptions.Multiline)]
    private static partial Regex VagueName();

    [GeneratedRegex(@"^\s*#pragma warning disable|\[(?:assembly: )?(?:Unconditional)?SuppressMessage\(|<NoWarn>", RegexOptions.Multiline)]
    private static partial Regex Silenced();
}
