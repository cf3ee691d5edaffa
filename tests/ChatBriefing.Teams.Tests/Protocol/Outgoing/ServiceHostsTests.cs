using ChatBriefing.Teams.Protocol.Outgoing;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

public sealed class ServiceHostsTests
{
    private static readonly TeamsOptions Registered = new() { AppId = "11111111-2222-3333-4444-555555555555" };
    private static readonly TeamsOptions Anonymous = new() { AllowAnonymousOnLoopback = true };

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/emea/11111111-2222-3333-4444-555555555555/")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("https://smba.trafficmanager.net:443/teams")]
    [InlineData("HTTPS://SMBA.trafficmanager.NET/teams/")]
    [InlineData("https://europe.directline.botframework.com/")]
    [InlineData("https://webchat.botframework.com")]
    public void Hosts_of_Teams_are_trusted(string serviceUrl) => Assert.Equal(new Uri(serviceUrl), new ServiceHosts(Registered).Read(serviceUrl));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/v3")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("//smba.trafficmanager.net")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///smba.trafficmanager.net/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net:80/")]
    [InlineData("https://evil.com/")]
    [InlineData("https://evil.com/smba.trafficmanager.net")]
    [InlineData("https://smba.trafficmanager.net.evil.com/")]
    [InlineData("https://evil-smba.trafficmanager.net/")]
    [InlineData("https://x.smba.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.com/")]
    [InlineData("https://evil.com@smba.trafficmanager.net/")]
    [InlineData("https://user:pass@smba.trafficmanager.net/")]
    [InlineData("https://@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://.botframework.com/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://a.botframework.com.evil.com/")]
    [InlineData("https://a.botframework.com./")]
    [InlineData("https://a..botframework.com/")]
    [InlineData("https://-.*.botframework.com/")]
    [InlineData("https:\\\\smba.trafficmanager.net\\")]
    [InlineData("https://evil.com\\@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net\\@evil.com/")]
    [InlineData("https://smba.trafficmanager.net\\.evil.com/")]
    [InlineData("https:/smba.trafficmanager.net/")]
    [InlineData("https:///smba.trafficmanager.net/")]
    [InlineData("https:smba.trafficmanager.net/")]
    [InlineData(" https://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/ ")]
    [InlineData("https://smba.traffic\tmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/\r\nX: y")]
    [InlineData("https://smba.trafficmanager.net/?a=b")]
    [InlineData("https://smba.trafficmanager.net?.evil.com/")]
    [InlineData("https://smba.trafficmanager.net#.evil.com/")]
    [InlineData("https://evil.com#smba.trafficmanager.net")]
    [InlineData("https://smba%2etrafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net%00.evil.com/")]
    [InlineData("https://smba.trafficmanager.net/%2e%2e/")]
    [InlineData("https://smbа.trafficmanager.net/")]
    [InlineData("https://ｓmba.trafficmanager.net/")]
    [InlineData("https://smba。trafficmanager.net/")]
    [InlineData("https://xn--smb-5cd.trafficmanager.net/")]
    [InlineData("https://a.bоtframework.com/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[2001:db8::1]/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://169.254.169.254/")]
    public void Everything_else_is_not(string? serviceUrl) => Assert.Null(new ServiceHosts(Registered).Read(serviceUrl));

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://LOCALHOST:56150/_connector")]
    [InlineData("https://localhost:8443")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("http://127.1.2.3:5000/")]
    public void This_machine_is_trusted_by_an_anonymous_bot_and_by_one_whose_logins_are_there(string serviceUrl)
    {
        Assert.NotNull(new ServiceHosts(Anonymous).Read(serviceUrl));
        Assert.NotNull(new ServiceHosts(new() { AppId = Registered.AppId, LoginUrl = "http://127.0.0.1:4000/" }).Read(serviceUrl));
        Assert.NotNull(new ServiceHosts(new() { AppId = Registered.AppId, LoginUrl = "https://localhost" }).Read(serviceUrl));
        Assert.Null(new ServiceHosts(Registered).Read(serviceUrl));
        Assert.Null(new ServiceHosts(new() { AppId = Registered.AppId, AllowAnonymousOnLoopback = true }).Read(serviceUrl));
        Assert.Null(new ServiceHosts(new()).Read(serviceUrl));
    }

    [Theory]
    [InlineData("http://localhost.evil.com:56150/")]
    [InlineData("http://127.0.0.1.evil.com/")]
    [InlineData("http://127.0.0.1@evil.com/")]
    [InlineData("http://evil.com@localhost/")]
    [InlineData("http://localhost./")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::1]:5000/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://loopback/")]
    [InlineData("file://localhost/etc/passwd")]
    [InlineData("ftp://localhost/")]
    public void What_only_looks_like_this_machine_is_trusted_by_nobody(string serviceUrl) => Assert.Null(new ServiceHosts(Anonymous).Read(serviceUrl));

    [Fact]
    public void An_anonymous_bot_may_still_answer_Teams() => Assert.NotNull(new ServiceHosts(Anonymous).Read("https://smba.trafficmanager.net/teams/"));

    [Fact]
    public void The_settings_say_which_hosts_are_allowed()
    {
        var hosts = new ServiceHosts(new() { AppId = Registered.AppId, AllowedServiceHosts = " smba.example.org ;*.Example.com; " });
        Assert.NotNull(hosts.Read("https://smba.example.org/"));
        Assert.NotNull(hosts.Read("https://a.b.example.com/"));
        Assert.Null(hosts.Read("https://example.com/"));
        Assert.Null(hosts.Read("https://smba.trafficmanager.net/"));
        Assert.Null(new ServiceHosts(new() { AllowedServiceHosts = "" }).Read("https://smba.trafficmanager.net/"));
    }

    [Fact]
    public void An_address_without_end_is_not_trusted() => Assert.Null(new ServiceHosts(Registered).Read("https://smba.trafficmanager.net/" + new string('a', 1_000)));
}
