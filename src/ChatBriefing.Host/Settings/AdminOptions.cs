using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Host.Settings;

/// <summary>Who may administer over the web; section <c>Admin</c> of the settings.</summary>
internal sealed class AdminOptions
{
    /// <summary>The word that lets in admins from elsewhere than this machine; empty lets in none. At least 16 characters, so that it cannot be guessed.</summary>
    [RegularExpression("[!-~]{16,256}", ErrorMessage = "16 to 256 letters, digits and signs without spaces, or nothing")]
    [PasswordPropertyText(true)]
    public string Token { get; set; } = string.Empty;
}
