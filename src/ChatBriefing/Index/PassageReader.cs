using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBriefing.Index;

/// <summary>Reads passages for one question and remembers them, since neighbours are asked for again and again.</summary>
/// <remarks>For one thread only.</remarks>
internal sealed class PassageReader(IndexReader reader)
{
    private readonly BinaryDocValues? _passages = MultiDocValues.GetBinaryValues(reader, IndexFields.Passage);
    private readonly BinaryDocValues? _texts = MultiDocValues.GetBinaryValues(reader, IndexFields.Text);
    private readonly Dictionary<int, Passage> _read = [];
    private readonly BytesRef _bytes = new();

    /// <summary>The sentence of document <paramref name="doc"/>.</summary>
    public Passage At(int doc)
    {
        if (!_read.TryGetValue(doc, out var passage))
        {
            _passages!.Get(doc, _bytes);
            passage = PassageCodec.Read(doc, _bytes.Bytes.AsSpan(_bytes.Offset, _bytes.Length));
            _read.Add(doc, passage);
        }

        return passage;
    }

    /// <summary>The text of the sentence of document <paramref name="doc"/>.</summary>
    public string Text(int doc)
    {
        _texts!.Get(doc, _bytes);
        return Encoding.UTF8.GetString(_bytes.Bytes, _bytes.Offset, _bytes.Length);
    }

    /// <summary>The sentence before, in the same paragraph.</summary>
    public Passage? Before(Passage passage) => passage.Place > 0 ? At(passage.Doc - 1) : null;

    /// <summary>The sentence after, in the same paragraph.</summary>
    public Passage? After(Passage passage) => passage.Place + 1 < passage.ParagraphLength ? At(passage.Doc + 1) : null;
}
