using ChatBriefing.Answers;
using ChatBriefing.Answers.Citing;
using ChatBriefing.Index;

namespace ChatBriefing.Editions;

/// <summary>One state of the corpus, ready to be asked: its index and all that is made from it.</summary>
/// <remarks>Never changes; safe for use by several threads at once.</remarks>
internal sealed class Edition(ArticleIndex index, TextAnalyzer analyzer, AnswersOptions options, DroppedQuotes dropped) : IDisposable
{
    /// <summary>The index.</summary>
    public ArticleIndex Index { get; } = index;

    /// <summary>What answers from it.</summary>
    public AnswerFinder Finder { get; } = new(index, analyzer, options, dropped: dropped);

    /// <summary>Questions worth asking of it.</summary>
    public Suggestions Suggestions { get; } = new(index);

    /// <summary>Does once what the first question would wait for: reads the quick facts, and the parts of the index that every search needs.</summary>
    public Edition Warmed()
    {
        Finder.Facts(null);
        Suggestions.First(1);
        foreach (var entry in Index.Entries().Take(3))
        {
            Finder.Find($"What is said about {entry.Title}?");
        }

        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => Index.Dispose();
}
