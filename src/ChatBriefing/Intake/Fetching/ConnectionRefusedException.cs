namespace ChatBriefing.Intake.Fetching;

/// <summary>Carries the reason for not connecting through <see cref="HttpClient"/>, which knows no other way; <see cref="SafeFetch"/> turns it into a value.</summary>
internal sealed class ConnectionRefusedException(string message) : IOException(message);
