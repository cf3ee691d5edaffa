namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>What came of sending a request once: an answer or a problem.</summary>
/// <param name="Answer">What Teams answered.</param>
/// <param name="Problem">Why it did not, as a sentence that quotes nothing of what was received.</param>
/// <param name="MayHaveArrived">Whether the request may have arrived although there is no answer.</param>
internal readonly record struct Attempt(Answer? Answer, string? Problem, bool MayHaveArrived)
{
    /// <summary>What went wrong, as a sentence.</summary>
    public string Reason => Problem ?? $"It answered {(int?)Answer?.Status}.";

    /// <summary>Whether the same may succeed a little later without being carried out twice.</summary>
    /// <remarks>A gateway that gave up may have passed a message on; it is sent again nevertheless, since Teams' documentation asks for that.</remarks>
    public bool IsWorthRepeating(Call call) => Answer?.IsTransient ?? (call.IsRepeatable || !MayHaveArrived);

    /// <summary>An answer.</summary>
    public static Attempt Of(Answer answer) => new(answer, null, answer.IsUncertain);

    /// <summary>No answer within the time that a try has.</summary>
    public static Attempt Late() => new(null, "It did not answer in time.", MayHaveArrived: true);

    /// <summary>No connection within the time that one has.</summary>
    public static Attempt Unconnected() => new(null, "It could not be connected to in time; check the network of this machine.", MayHaveArrived: false);

    /// <summary>A failure of the network.</summary>
    public static Attempt Of(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => new(null, "Its name could not be resolved; check the network of this machine.", MayHaveArrived: false),
        HttpRequestError.ConnectionError => new(null, "It could not be connected to; check the network of this machine.", MayHaveArrived: false),
        HttpRequestError.SecureConnectionError => new(null, "No secure connection could be made; check the clock and the certificates of this machine.", MayHaveArrived: false),
        HttpRequestError.ProxyTunnelError => new(null, "The proxy did not let it through; check the network of this machine.", MayHaveArrived: false),
        _ => new(null, "The connection failed.", MayHaveArrived: true),
    };
}
