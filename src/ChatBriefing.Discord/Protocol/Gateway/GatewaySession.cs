using System.Text.Json;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>What must be known of a session to go on with it on another connection: its id, where to resume, and the last event handed on.</summary>
/// <remarks>Changed by the receiving side only; <see cref="Sequence"/> may be read from elsewhere.</remarks>
internal sealed class GatewaySession
{
    /// <summary>Discord's ids have 32 characters; a longer one than this would not fit into a payload and is not kept.</summary>
    private const int LongestId = 512;

    private const long None = -1;

    private long _sequence = None;

    /// <summary>The session's id; <see langword="null"/> where there is no session to resume.</summary>
    public string? Id { get; private set; }

    /// <summary>Where to resume; <see langword="null"/> where Discord named no address that could be used.</summary>
    public Uri? ResumeAddress { get; private set; }

    /// <summary>The number of the last event that was handed on.</summary>
    public long? Sequence => Interlocked.Read(ref _sequence) is var last and not None ? last : null;

    /// <summary>Whether there is a session to resume.</summary>
    public bool CanResume => Id is not null && Sequence is not null;

    /// <summary>Takes over what READY says.</summary>
    public void Begin(JsonElement ready)
    {
        Id = Text(ready, "session_id") is { Length: > 0 and <= LongestId } id ? id : null;
        ResumeAddress = Uri.TryCreate(Text(ready, "resume_gateway_url"), UriKind.Absolute, out var address) ? address : null;
    }

    /// <summary>Whether the event numbered <paramref name="sequence"/> was handed on before.</summary>
    public bool Has(long? sequence) => sequence is { } number && number <= Interlocked.Read(ref _sequence);

    /// <summary>Notes that the event numbered <paramref name="sequence"/> was handed on. Not to be called before it was: what is noted is not sent again.</summary>
    public void HandedOn(long? sequence)
    {
        if (sequence is { } number)
        {
            Interlocked.Exchange(ref _sequence, number);
        }
    }

    /// <summary>Forgets the session; the next connection starts a new one.</summary>
    public void Forget()
    {
        Id = null;
        ResumeAddress = null;
        Interlocked.Exchange(ref _sequence, None);
    }

    private static string? Text(JsonElement data, string name)
    {
        try
        {
            return data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // It is no string, or holds half a surrogate pair.
            return null;
        }
    }
}
