using System.IO.Compression;
using ChatBriefing.Teams.Packaging;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Packaging;

public sealed class AppPackageTests
{
    private const string Format = AppManifest.Format;

    [Fact]
    public void The_package_holds_the_manifest_the_French_words_and_two_icons() =>
        Assert.Equal(["color.png", "fr.json", "manifest.json", "outline.png"], Package.Of([], []).Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_same_arguments_give_the_same_bytes()
    {
        var (one, other) = (Package.Of([Package.Command("facts")], ["Who pays?"]), Package.Of([Package.Command("facts")], ["Who pays?"]));
        Assert.Equal(one.Zip, other.Zip);
        using var archive = new ZipArchive(new MemoryStream(one.Zip));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        AppPackage.Write(stream, [], [], new TeamsOptions { AppId = Package.AppId }, string.Empty);
        Assert.True(stream.CanWrite);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://briefing.example.org/pages")]
    public void The_manifest_keeps_to_the_schema_of_Microsoft(string publicBaseUrl) =>
        Assert.Empty(ManifestSchema.Errors("MicrosoftTeams.schema.json", Format, Package.Of([Package.Command("facts"), Package.Command("article", needsMore: true)], ["Who pays?"], publicBaseUrl).Manifest));

    [Fact]
    public void The_French_words_keep_to_the_schema_of_Microsoft() =>
        Assert.Empty(ManifestSchema.Errors("MicrosoftTeams.Localization.schema.json", Format, Package.Of([Package.Command("facts")], ["Who pays?"]).French));

    [Fact]
    public void The_schema_refuses_a_manifest_that_breaks_it()
    {
        var broken = System.Text.Json.JsonElement.Parse("""{ "manifestVersion": "1.28", "accentColor": "teal", "wings": 2 }""");
        Assert.NotEmpty(ManifestSchema.Errors("MicrosoftTeams.schema.json", Format, broken));
    }

    [Fact]
    public void The_app_the_bot_and_the_extension_are_one()
    {
        var manifest = Package.Of([], []).Manifest;
        Assert.Equal(Package.AppId, manifest.GetProperty("id").GetString());
        Assert.Equal(Package.AppId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(Package.AppId, manifest.GetProperty("composeExtensions")[0].GetProperty("botId").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", manifest.GetProperty("version").GetString());
    }

    [Fact]
    public void The_bot_is_for_persons_teams_and_groups_and_takes_files()
    {
        var bot = Package.Of([], []).Manifest.GetProperty("bots")[0];
        Assert.Equal(["personal", "team", "groupChat"], bot.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        Assert.True(bot.GetProperty("supportsFiles").GetBoolean());
    }

    [Fact]
    public void The_extension_searches_and_answers_a_message_without_a_form()
    {
        var commands = Package.Of([], []).Extension;
        Assert.Equal(["search", "askAboutThis"], commands.Select(command => command.GetProperty("id").GetString()));
        Assert.True(commands[0].GetProperty("initialRun").GetBoolean());
        Assert.Equal("query", Assert.Single(commands[0].GetProperty("parameters").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(["message"], commands[1].GetProperty("context").EnumerateArray().Select(context => context.GetString()));
        Assert.True(commands[1].GetProperty("fetchTask").GetBoolean());
        Assert.False(commands[1].TryGetProperty("parameters", out _));
    }

    [Theory]
    [InlineData("https://briefing.example.org", "https://briefing.example.org/", "briefing.example.org")]
    [InlineData("https://somebody:secret@briefing.example.org:8443/pages?key=1#top", "https://briefing.example.org:8443/pages", "briefing.example.org")]
    [InlineData("https://bücher.example", "https://bücher.example/", "xn--bcher-kva.example")]
    public void Links_lead_to_the_web_chat_and_tell_no_secret(string publicBaseUrl, string address, string domain)
    {
        var package = Package.Of([], [], publicBaseUrl);
        var developer = package.Manifest.GetProperty("developer");
        Assert.All(["websiteUrl", "privacyUrl", "termsOfUseUrl"], key => Assert.Equal(address, developer.GetProperty(key).GetString()));
        Assert.Equal([domain], package.Manifest.GetProperty("validDomains").EnumerateArray().Select(host => host.GetString()));
        Assert.True(package.Contents.HasSite);
    }

    [Fact]
    public void Without_a_public_address_a_reserved_one_stands_in_and_no_domain_is_named()
    {
        var package = Package.Of([], [], publicBaseUrl: "");
        Assert.Equal("https://www.example.com/", package.Manifest.GetProperty("developer").GetProperty("websiteUrl").GetString());
        Assert.False(package.Manifest.TryGetProperty("validDomains", out _));
        Assert.False(package.Contents.HasSite);
    }

    [Theory]
    [InlineData("http://briefing.example.org")]
    [InlineData("ftp://briefing.example.org")]
    [InlineData("briefing")]
    public void An_address_that_Teams_would_not_open_is_refused(string publicBaseUrl) =>
        Assert.Contains("Web:PublicBaseUrl", Assert.Throws<ArgumentException>(() => Package.Of([], [], publicBaseUrl)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_address_longer_than_a_manifest_takes_is_refused() =>
        Assert.Throws<ArgumentException>(() => Package.Of([], [], "https://briefing.example.org/" + new string('a', 2_048)));

    [Fact]
    public void Without_an_app_id_nothing_is_written()
    {
        using var stream = new MemoryStream();
        var refusal = Assert.Throws<ArgumentException>(() => AppPackage.Write(stream, [], [], new TeamsOptions(), string.Empty));
        Assert.Contains("Teams:AppId", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }
}
