using System.Globalization;
using Microsoft.Identity.Client;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Fetches the token that the bot sends with, and keeps it while it is good. Safe for use by many at once.</summary>
/// <remarks><see href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#bot-to-connector"/></remarks>
internal sealed class Credentials : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly string[] Scopes = ["https://api.botframework.com/.default"];

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly string _secret;
    private readonly bool _anonymous;
    private readonly LoginClient? _client;
    private readonly IConfidentialClientApplication? _application;
    private Task<string>? _fetching;
    private string? _refused;
    private volatile CredentialsException? _problem;

    /// <summary>Reads the settings, and the certificate where one is set; sends nothing. Settings that cannot be right are told by <see cref="Problem"/> and by each fetch.</summary>
    /// <param name="options">Who the bot is.</param>
    /// <param name="time">Ends a fetch that takes longer than 10 seconds.</param>
    /// <param name="handler">Takes the place of the network; not disposed.</param>
    public Credentials(TeamsOptions options, TimeProvider time, HttpMessageHandler? handler = null)
    {
        _time = time;
        _secret = options.AppPassword;
        _anonymous = options.AppId.Length == 0;
        if (_anonymous)
        {
            return;
        }

        try
        {
            var login = LoginSettings.Address(options);
            _client = new LoginClient(login, handler);
            _application = Application(options, login);
        }
        catch (CredentialsException problem)
        {
            _problem = problem;
        }
    }

    /// <summary>Why the last fetch failed, in words that tell what to do; <see langword="null"/> since one succeeded, or where none was made yet.</summary>
    public string? Problem => _problem?.Message;

    /// <summary>The day on which the certificate expires, or the client secret as far as the settings tell; <see langword="null"/> where that is not known.</summary>
    public DateOnly? Expires { get; private set; }

    /// <summary>The token; <see langword="null"/> where the bot runs without one. At most one fetch is under way, however many ask.</summary>
    /// <exception cref="CredentialsException">None is to be had.</exception>
    public async Task<string?> TokenAsync(CancellationToken cancellation) => _anonymous ? null : await Fetching().WaitAsync(cancellation).ConfigureAwait(false);

    /// <summary>Tells that Teams did not take a token, so that the next one is fetched anew.</summary>
    public void Refuse(string token)
    {
        lock (_gate)
        {
            _refused = token;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client?.Dispose();

    private IConfidentialClientApplication Application(TeamsOptions options, Uri login)
    {
        // Without discovery nobody but LoginUrl is ever asked; without the library's own repeats the sender's hold.
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority(new Uri(LoginClient.Encrypted(login), options.TenantId))
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(_client, retryOnceOn5xx: false);
        if (options.CertificatePath.Length == 0)
        {
            Expires = DateOnly.TryParseExact(options.AppPasswordExpires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            return builder.WithClientSecret(options.AppPassword).Build();
        }

        var certificate = CertificateFile.Load(options.CertificatePath);
        Expires = DateOnly.FromDateTime(certificate.NotAfter.ToUniversalTime());
        return builder.WithCertificate(certificate).Build();
    }

    private Task<string> Fetching()
    {
        lock (_gate)
        {
            // On its own, so that nobody who gives up ends it for the others.
            return _fetching is { IsCompleted: false } ? _fetching : _fetching = Task.Run(FetchAsync);
        }
    }

    private async Task<string> FetchAsync()
    {
        if (_application is null)
        {
            throw _problem!;
        }

        try
        {
            var token = await AcquireAsync(_application).ConfigureAwait(false);
            _problem = null;
            return token;
        }
        catch (CredentialsException problem)
        {
            _problem = problem;
            throw;
        }
    }

    private async Task<string> AcquireAsync(IConfidentialClientApplication application)
    {
        using var timeout = new CancellationTokenSource(Patience, _time);
        try
        {
            var request = application.AcquireTokenForClient(Scopes);
            var found = await request.ExecuteAsync(timeout.Token).ConfigureAwait(false);
            return Usable(IsRefused(found.AccessToken) ? await request.WithForceRefresh(true).ExecuteAsync(timeout.Token).ConfigureAwait(false) : found);
        }
        catch (MsalServiceException problem)
        {
            throw LoginRefusal.Of(problem, _secret);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException || timeout.IsCancellationRequested)
        {
            throw new CredentialsException("No token for sending to Teams: what Teams:LoginUrl leads to could not be reached or gave no answer in time. Check the network of this machine.", isTransient: true);
        }
        catch (Exception problem) when (problem is not CredentialsException)
        {
            // The library throws many kinds for an answer that it does not understand, and some quote it.
            throw Unusable();
        }
    }

    private static string Usable(AuthenticationResult found) => found.AccessToken.Length > 0 && found.AccessToken.All(letter => letter is > ' ' and <= '~')
        ? found.AccessToken
        : throw Unusable();

    private static CredentialsException Unusable() =>
        new("No token for sending to Teams: what Teams:LoginUrl leads to does not answer as Microsoft Entra does.", isTransient: false);

    private bool IsRefused(string token)
    {
        lock (_gate)
        {
            return token == _refused;
        }
    }
}
