using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBriefing.Index;

/// <summary>Lets a search find only documents with neighbouring numbers.</summary>
internal static class DocumentRange
{
    /// <summary>The filter for documents from <paramref name="first"/> up to <paramref name="end"/> (excluded).</summary>
    public static Filter Filter(int first, int end) => Lucene.Net.Search.Filter.NewAnonymous((segment, accepted) =>
    {
        var bits = new FixedBitSet(segment.Reader.MaxDoc);
        var (from, to) = (Math.Max(0, first - segment.DocBase), Math.Min(bits.Length, end - segment.DocBase));
        if (from < to)
        {
            bits.Set(from, to);
        }

        return BitsFilteredDocIdSet.Wrap(bits, accepted);
    });
}
