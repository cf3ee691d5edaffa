using System.ComponentModel;
using System.Net;
using System.Text.Json;
using ChatBriefing.Discord.Tests.Support;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Web;

public sealed class DiscordInteractionsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Discord_s_side_as_another_program_plays_it_is_content()
    {
        Assert.SkipWhen(SharedFolder.Find("discord") is null, "The folder shared/discord with the program that plays Discord's side is not beside the repository.");
        var (folder, missing) = await PreparedAsync();
        Assert.SkipWhen(folder is null, missing ?? string.Empty);
        using var scratch = new TemporaryFolder();
        var (keyFile, port) = (Path.Combine(scratch.Path, "key.json"), Node.FreePort());
        await Node.RunAsync(folder, "sign-interaction.mjs", "--init", "--key-file", keyFile);
        var key = JsonDocument.Parse(await File.ReadAllTextAsync(keyFile, Cancellation)).RootElement.GetProperty("public_key").GetString()!;
        var chat = new RunningChat(string.Empty, ("Discord:Mode", "Http"), ("Discord:PublicKey", key), ("Discord:Token", "a-token-of-the-tests-only"), ("Discord:RestBaseUrl", $"http://127.0.0.1:{port}/api/v10/"));
        await chat.InitializeAsync();
        await using (chat)
        {
            var (code, said) = await Node.RunAsync(
                folder, "sign-interaction.mjs", "--url", $"{chat.Address}/discord/interactions", "--key-file", keyFile, "--rest-port", $"{port}",
                "--options", """[{"type":3,"name":"question","value":"Who keeps the lighthouse?"}]""", "--auto-option", "topic");
            Assert.True(code == 0, said);
            Assert.Contains(" passed, 0 failed", said, StringComparison.Ordinal);
            Assert.True(said.Split("\nPASS ").Length > 50, said);
        }
    }

    [Fact]
    public async Task Without_Discord_there_is_nothing_at_its_address()
    {
        var chat = new RunningChat();
        await chat.InitializeAsync();
        await using (chat)
        {
            using var response = await chat.PostAsync("/discord/interactions", """{"type":1}""");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            using var ready = await chat.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
            Assert.Contains("\"discord\":null", await ready.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Health_tells_how_Discord_is_doing_without_a_secret()
    {
        var chat = new RunningChat(string.Empty, ("Discord:Mode", "Http"), ("Discord:PublicKey", new string('a', 64)), ("Discord:Token", "a-token-of-the-tests-only"), ("Discord:RestBaseUrl", $"http://127.0.0.1:{Node.FreePort()}/"));
        await chat.InitializeAsync();
        await using (chat)
        {
            foreach (var path in new[] { "/health/ready", "/metrics" })
            {
                using var response = await chat.Client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
                var said = await response.Content.ReadAsStringAsync(Cancellation);
                Assert.DoesNotContain("a-token-of-the-tests-only", said, StringComparison.Ordinal);
                Assert.Equal(path == "/health/ready", said.Contains("\"state\":\"http\"", StringComparison.Ordinal));
            }
        }
    }

    private static async Task<(string? Folder, string? Missing)> PreparedAsync()
    {
        try
        {
            return (await SharedFolder.PrepareAsync(SharedFolder.Find("discord")!, "tools", Cancellation), null);
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException or IOException)
        {
            return (null, $"The program that plays Discord's side cannot run here: {problem.Message}");
        }
    }
}
