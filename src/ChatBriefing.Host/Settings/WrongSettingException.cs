namespace ChatBriefing.Host.Settings;

/// <summary>A setting that the program cannot start with; the message names the key and says what is allowed.</summary>
internal sealed class WrongSettingException(string message, Exception? cause = null) : Exception(message, cause);
