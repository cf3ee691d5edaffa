using ChatBriefing.Answers;
using ChatBriefing.Index;

namespace ChatBriefing.Editions;

/// <summary>One state of the corpus, ready to be asked: its index and all that is made from it.</summary>
/// <remarks>Never changes; safe for use by several threads at once.</remarks>
internal sealed class Edition(ArticleIndex index, TextAnalyzer analyzer, AnswersOptions options) : IDisposable
{
    /// <summary>The index.</summary>
    public ArticleIndex Index { get; } = index;

    /// <summary>What answers from it.</summary>
    public AnswerFinder Finder { get; } = new(index, analyzer, options);

    /// <summary>Questions worth asking of it.</summary>
    public Suggestions Suggestions { get; } = new(index);

    /// <inheritdoc/>
    public void Dispose() => Index.Dispose();
}
