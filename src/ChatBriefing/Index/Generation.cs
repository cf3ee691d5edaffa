using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Index;

/// <summary>Which state of the index an answer came from: a hash over the corpus, the analyzer and the layout, so that equal states have equal names.</summary>
/// <param name="Value">Lower-case hexadecimal digits.</param>
public readonly record struct Generation(string Value)
{
    /// <summary>The state that a corpus has under the present layout and analyzer.</summary>
    /// <param name="corpus">Fingerprint of the corpus.</param>
    internal static Generation Of(string corpus) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{corpus}\n{IndexFields.FormatVersion}"))));

    /// <inheritdoc/>
    public override string ToString() => Value.Length > 12 ? Value[..12] : Value;
}
