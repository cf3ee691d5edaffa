namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>What came of sending a request once: an answer or a problem.</summary>
/// <param name="Answer">What Discord answered.</param>
/// <param name="Problem">Why it did not.</param>
internal readonly record struct Attempt(Answer? Answer, Exception? Problem)
{
    /// <summary>What went wrong, as a sentence. It quotes nothing of what was received, which could hold what was sent.</summary>
    public string Reason => this switch
    {
        { Answer: { } answer } => $"It answered {(int)answer.Status}.",
        { Problem: HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } } => "Its name could not be resolved; check the network of this machine.",
        { Problem: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } } => "It could not be connected to; check the network of this machine.",
        { Problem: HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } } => "No secure connection could be made; check the clock and the certificates of this machine.",
        { Problem: HttpRequestException { HttpRequestError: var error and not HttpRequestError.Unknown } } => $"The connection failed ({error}).",
        { Problem: TimeoutException } => "It did not answer in time.",
        _ => "The connection failed.",
    };
}
