using System.Net;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Web;

public sealed class RateLimitTests(RunningChat chat) : IClassFixture<RunningChat>
{
    [Fact]
    public async Task A_flood_is_slowed_down_with_friendly_words()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, 120).Select(_ => chat.Client.GetAsync(new Uri("/api/suggestions", UriKind.Relative), TestContext.Current.CancellationToken)));
        var refused = responses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Contains("Wait a second", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
    }
}
