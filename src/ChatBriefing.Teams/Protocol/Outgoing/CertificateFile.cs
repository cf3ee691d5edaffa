using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Reads the certificate that the bot identifies itself with.</summary>
internal static class CertificateFile
{
    private const int MostBytes = 1 << 20;

    /// <summary>The certificate with its private key, from a PFX file without a password or a PEM file that holds both.</summary>
    /// <exception cref="CredentialsException">There is none.</exception>
    public static X509Certificate2 Load(string path)
    {
        try
        {
            var certificate = Read(path);
            return certificate.HasPrivateKey ? certificate : throw Unusable("It holds no private key.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Unusable("The file cannot be read: check the path, and that the bot's account may read it.");
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            throw Unusable("It has to be a PFX file without a password, or a PEM file with the certificate and its private key, unencrypted.");
        }
    }

    private static X509Certificate2 Read(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
        {
            throw Unusable("The file is too long to be a certificate.");
        }

        var content = File.ReadAllBytes(path);
        return content.AsSpan().IndexOf("-----BEGIN"u8) >= 0
            ? X509Certificate2.CreateFromPemFile(path)
            : X509CertificateLoader.LoadPkcs12(content, null);
    }

    private static CredentialsException Unusable(string why) => new($"Teams:CertificatePath does not lead to a certificate that can be used. {why}", isTransient: false);
}
