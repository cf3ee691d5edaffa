using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Corpus;

/// <summary>Something of the corpus folder that there is to read, with all that its reading depends on.</summary>
/// <param name="Entry">The file.</param>
/// <param name="Facts">The file of quick facts beside it, if there is one.</param>
/// <param name="NameTakenBy">Path of the file that has the same article name already, if one has.</param>
/// <param name="Fingerprint">Lower-case hexadecimal SHA-256 over the path, both contents and the name's holder: as long as it stays, reading again gives the same.</param>
internal sealed record CorpusSource(FolderEntry Entry, FolderEntry? Facts, string? NameTakenBy, string Fingerprint)
{
    /// <summary>Path below the corpus folder, with <c>/</c> between folders.</summary>
    public string Path => Entry.Path;

    /// <summary>One fingerprint for all of <paramref name="sources"/>, in their order: lower-case hexadecimal SHA-256.</summary>
    public static string Together(IEnumerable<CorpusSource> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Fingerprint}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
