using Lucene.Net.Search.Similarities;

namespace ChatBriefing.Index;

/// <summary>BM25 (Robertson et al., k1 0.9, b 0.4) that keeps field lengths exactly up to 255 words, where Lucene 4.8 rounds them to a few steps.</summary>
internal sealed class ExactLengthSimilarity() : BM25Similarity(K1Value, BValue)
{
    /// <summary>How fast repeated words stop counting.</summary>
    public const float K1Value = 0.9f;

    /// <summary>How much long texts are held back.</summary>
    public const float BValue = 0.4f;

    /// <inheritdoc/>
    protected override byte EncodeNormValue(float boost, int fieldLength) => (byte)Math.Min(fieldLength, byte.MaxValue);

    /// <inheritdoc/>
    protected override float DecodeNormValue(byte b) => b;
}
