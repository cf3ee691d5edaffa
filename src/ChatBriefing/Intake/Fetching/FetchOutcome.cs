namespace ChatBriefing.Intake.Fetching;

/// <summary>What came of fetching an address.</summary>
internal abstract record FetchOutcome;

/// <summary>The page is here.</summary>
/// <param name="Bytes">Its content, unpacked.</param>
/// <param name="Address">Where it was found in the end, after redirects.</param>
/// <param name="MediaType">The media type the site named, lower case; empty where it named none.</param>
/// <param name="Charset">The encoding the site named, if any.</param>
/// <param name="Kind">What the content is.</param>
/// <param name="Version">What to ask with the next time.</param>
internal sealed record Fetched(ReadOnlyMemory<byte> Bytes, Uri Address, string MediaType, string? Charset, FileKind Kind, PageVersion Version) : FetchOutcome;

/// <summary>Nothing has changed since the version that was asked with.</summary>
internal sealed record NotModified : FetchOutcome;

/// <summary>There is nothing to be had.</summary>
/// <param name="Reason">Why and what to do, for the person who asked. It never tells what stands in networks that are not public.</param>
internal sealed record Refused(string Reason) : FetchOutcome;
