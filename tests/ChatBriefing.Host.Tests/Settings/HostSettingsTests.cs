using ChatBriefing.Host.Settings;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Host.Tests.Settings;

public sealed class HostSettingsTests
{
    [Fact]
    public void The_example_file_holds_every_setting_with_its_default()
    {
        var example = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.example.json")).Build();
        var read = HostSettings.From(example);
        var defaults = HostSettings.From(new ConfigurationBuilder().Build());

        Assert.Equivalent(defaults, read, strict: true);
        (string, Type)[] sections =
        [
            ("Corpus", typeof(CorpusOptions)), ("Data", typeof(DataOptions)), ("Answers", typeof(Answers.AnswersOptions)),
            ("History", typeof(History.HistoryOptions)), ("Chat", typeof(Chat.ChatOptions)), ("Intake", typeof(Intake.IntakeOptions)), ("Feeds", typeof(Intake.Feeds.FeedsOptions)), ("Web", typeof(WebOptions)), ("Admin", typeof(AdminOptions)),
            ("Discord", typeof(Discord.DiscordOptions)), ("Teams", typeof(Teams.TeamsOptions)),
        ];
        foreach (var (section, type) in sections)
        {
            Assert.Equal(type.GetProperties().Where(p => p.CanWrite).Select(p => p.Name).Order(), example.GetSection(section).GetChildren().Select(c => c.Key).Order());
        }
    }

    [Theory]
    [InlineData("Answers:Excerpts", "11", "The setting Answers:Excerpts is \"11\"; allowed is a whole number from 1 to 10.")]
    [InlineData("Answers:Excerpts", "many", "The setting Answers:Excerpts is \"many\"; allowed is a whole number from 1 to 10.")]
    [InlineData("Answers:RefuseBelow", "NaN", "The setting Answers:RefuseBelow is \"NaN\"; allowed is a number from 0 to 1.")]
    [InlineData("History:ConversationDays", "0", "The setting History:ConversationDays is \"0\"; allowed is a whole number from 1 to 36500.")]
    [InlineData("Corpus:Folder", "", "The setting Corpus:Folder is empty; allowed is the path of a folder.")]
    [InlineData("Data:Folder:Deep", "x", "The setting Data:Folder is a group of settings; allowed is the path of a folder.")]
    [InlineData("Intake:AllowHttp", "maybe", "The setting Intake:AllowHttp is \"maybe\"; allowed is true or false.")]
    [InlineData("Intake:Ports", "443;0", "The setting Intake:Ports is \"443;0\"; allowed is port numbers like 443;8443, or nothing.")]
    [InlineData("Intake:AllowedNetworks", "10.0.0.0/40", "The setting Intake:AllowedNetworks is \"10.0.0.0/40\"; allowed is networks like 10.1.2.0/24, with ; between them, or nothing.")]
    [InlineData("Intake:TimeoutSeconds", "0", "The setting Intake:TimeoutSeconds is \"0\"; allowed is a whole number from 1 to 300.")]
    [InlineData("Feeds:EveryMinutes", "1", "The setting Feeds:EveryMinutes is \"1\"; allowed is a whole number from 5 to 1440.")]
    [InlineData("Feeds:AllowedHosts", "*", "The setting Feeds:AllowedHosts is \"*\"; allowed is hosts like news.example.org;*.example.com, or nothing.")]
    [InlineData("Web:Urls", "3978", "The setting Web:Urls is \"3978\"; allowed is one or more addresses like http://localhost:3978, with ; between them.")]
    [InlineData("Web:PublicBaseUrl", "ftp://x", "The setting Web:PublicBaseUrl is \"ftp://x\"; allowed is an absolute address like https://briefing.example.org, or nothing.")]
    [InlineData("Chat:PerPersonPerMinute", "0", "The setting Chat:PerPersonPerMinute is \"0\"; allowed is a whole number from 1 to 1000.")]
    [InlineData("Discord:Mode", "Pigeon", "The setting Discord:Mode is \"Pigeon\"; allowed is Gateway, Http or Both.")]
    [InlineData("Discord:PublicKey", "abc", "The setting Discord:PublicKey is \"abc\"; allowed is the 64 hexadecimal digits that the page \"General Information\" of the application shows, or empty.")]
    [InlineData("Discord:AdminRoleIds", "@admins", "The setting Discord:AdminRoleIds is \"@admins\"; allowed is ids of roles, numbers with ; between them, or empty.")]
    [InlineData("Discord:IsUsed", "true", "The setting Discord:IsUsed is not known; the closest one is Discord:Token.")]
    [InlineData("Discord:Mode", "Http", "The setting Discord:PublicKey is empty; the mode Http needs the public key from the page \"General Information\" of the application.")]
    [InlineData("Discord:ApplicationId", "845027738276462632", "The setting Discord:Token is empty; the mode Gateway needs the token from the page \"Bot\" of the application.")]
    [InlineData("Discord:Token", "half-a-token", "The setting Discord:Token is not well-formed; allowed is the token as the page \"Bot\" of the application shows it, without \"Bot \" before it, or empty.")]
    [InlineData("Admin:Token", "half a token", "The setting Admin:Token is not well-formed; allowed is 16 to 256 letters, digits and signs without spaces, or nothing.")]
    [InlineData("Teams:AppId", "briefing", "The setting Teams:AppId is \"briefing\"; allowed is an id of the form 00000000-0000-0000-0000-000000000000, or empty.")]
    [InlineData("Teams:AppPassword", "half a secret", "The setting Teams:AppPassword is not well-formed; allowed is the value of a client secret as \"Certificates & secrets\" shows it once, or empty.")]
    [InlineData("Teams:CertificatePath", "\0", "The setting Teams:CertificatePath is \"\uFFFD\"; allowed is the path of a file, or empty.")]
    [InlineData("Teams:AllowAnonymousOnLoopback", "maybe", "The setting Teams:AllowAnonymousOnLoopback is \"maybe\"; allowed is true or false.")]
    [InlineData("Answers:Excerps", "3", "The setting Answers:Excerps is not known; the closest one is Answers:Excerpts.")]
    public void A_wrong_setting_is_named_with_what_is_allowed(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        Assert.Equal(message, Assert.Throws<WrongSettingException>(() => HostSettings.From(configuration)).Message);
    }

    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://*:80;http://[::1]:3978")]
    [InlineData("http://0.0.0.0:8080/")]
    public void Addresses_to_listen_on_are_accepted(string urls)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Web:Urls", urls)]).Build();
        Assert.Equal(urls, HostSettings.From(configuration).Web.Urls);
    }
}
