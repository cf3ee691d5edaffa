using System.Net;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Where a request comes from, as far as the connection and the headers tell.</summary>
/// <param name="Authorization">The header <c>Authorization</c>; several with commas between them.</param>
/// <param name="Remote">The other end of the connection itself, never an address from a header.</param>
/// <param name="IsForwarded">Whether somebody else stands behind the other end: see <see cref="ForwardingHeaders"/>.</param>
internal sealed record RequestOrigin(string? Authorization, IPAddress? Remote, bool IsForwarded);
