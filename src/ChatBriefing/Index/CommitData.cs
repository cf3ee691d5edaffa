using System.Globalization;

namespace ChatBriefing.Index;

/// <summary>What is written beside each Lucene commit.</summary>
internal static class CommitData
{
    /// <summary>The hash that identifies the state.</summary>
    public const string Fingerprint = "fingerprint";

    /// <summary>The <see cref="IndexFields.FormatVersion"/> it was written with.</summary>
    public const string Format = "format";

    /// <summary>The data of a commit that brings the index to <paramref name="generation"/>.</summary>
    public static Dictionary<string, string> Of(Generation generation) => new()
    {
        [Fingerprint] = generation.Value,
        [Format] = IndexFields.FormatVersion.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whether a commit has the layout that this program reads.</summary>
    public static bool IsReadable(IDictionary<string, string> commit) =>
        commit.TryGetValue(Format, out var format) && format == IndexFields.FormatVersion.ToString(CultureInfo.InvariantCulture);
}
