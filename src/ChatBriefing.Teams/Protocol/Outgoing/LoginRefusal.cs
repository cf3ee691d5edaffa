using Microsoft.Identity.Client;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Says in words what Microsoft Entra has against the bot, and which setting to look at.</summary>
/// <remarks><see href="https://learn.microsoft.com/entra/identity-platform/reference-error-codes"/></remarks>
internal static class LoginRefusal
{
    private static readonly IReadOnlyList<(string Code, string Advice)> Advices =
    [
        ("AADSTS7000215", "Teams:AppPassword is not a secret of this app: it has to be the value of a client secret, not its id."),
        ("AADSTS7000222", "The client secret in Teams:AppPassword has expired: create a new one on the page \"Certificates & secrets\"."),
        ("AADSTS700027", "The certificate of Teams:CertificatePath is not registered with the app, or has expired: upload it on the page \"Certificates & secrets\"."),
        ("AADSTS700024", "The clock of this machine is wrong, or the certificate of Teams:CertificatePath is not valid now."),
        ("AADSTS700016", "There is no app with the id in Teams:AppId in the tenant of Teams:TenantId."),
        ("AADSTS7000112", "The app of Teams:AppId is disabled in its tenant."),
        ("AADSTS7000229", "The app of Teams:AppId has no service principal in the tenant of Teams:TenantId."),
        ("AADSTS90002", "There is no tenant with the id in Teams:TenantId."),
        ("AADSTS900023", "Teams:TenantId is not the id of a tenant."),
    ];

    /// <summary>What a failed fetch means.</summary>
    /// <param name="problem">What the library says.</param>
    /// <param name="secret">Left out even where the answer repeats it.</param>
    public static CredentialsException Of(MsalServiceException problem, string secret)
    {
        var status = problem.StatusCode;
        var transient = status is 408 or 429 or >= 500;
        var said = PlainText.Of(problem.Message.Split("Original exception: ")[^1], secret);
        var advice = transient
            ? "Microsoft Entra, or what Teams:LoginUrl leads to, has trouble of its own."
            : Advices.FirstOrDefault(entry => problem.Message.Contains(entry.Code + ":", StringComparison.Ordinal)).Advice
                ?? "Check Teams:AppId, Teams:TenantId, Teams:LoginUrl, and Teams:AppPassword or Teams:CertificatePath.";
        return new CredentialsException($"No token for sending to Teams. {advice} It said{(status == 0 ? "" : $" ({status})")}: {said}", transient);
    }
}
