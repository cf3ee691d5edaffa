using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ChatBriefing.Host.Tests.Support;

/// <summary>Speaks to the administration as a program would.</summary>
internal static class AdminRequest
{
    /// <summary>A request with the headers that changes need.</summary>
    public static HttpRequestMessage Of(string method, string path, HttpContent? body = null, string? token = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"/api/admin/{path}", UriKind.Relative)) { Content = body };
        request.Headers.Add("X-Requested-With", "chatbriefing");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public static Task<HttpResponseMessage> SendAsync(RunningChat chat, string method, string path, Func<HttpContent>? body = null, string? token = null) =>
        chat.SendAsync(() => Of(method, path, body?.Invoke(), token));

    /// <summary>What an endpoint returns when all is well.</summary>
    public static async Task<JsonElement> JsonAsync(RunningChat chat, string method, string path, Func<HttpContent>? body = null)
    {
        using var response = await SendAsync(chat, method, path, body);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, json.ToString());
        return json;
    }

    /// <summary>A file as the page sends it.</summary>
    public static Func<HttpContent> File(string text) => () => new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text));

    public static Func<HttpContent> Json(object body) => () => JsonContent.Create(body);
}
