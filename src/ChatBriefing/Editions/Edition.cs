using ChatBriefing.Answers;
using ChatBriefing.Answers.Citing;
using ChatBriefing.Index;

namespace ChatBriefing.Editions;

/// <summary>One state of the corpus, ready to be asked: its index and all that is made from it.</summary>
/// <remarks>Never changes; safe for use by several threads at once.</remarks>
internal sealed class Edition : IDisposable
{
    /// <summary>Makes what answers from <paramref name="index"/>, which is disposed of with it.</summary>
    public Edition(ArticleIndex index, TextAnalyzer analyzer, AnswersOptions options, DroppedQuotes dropped)
    {
        Index = index;
        Finder = new AnswerFinder(index, analyzer, options, dropped: dropped);
        Suggestions = new Suggestions(index, question => Finder.Find(question).Answered);
    }

    /// <summary>The index.</summary>
    public ArticleIndex Index { get; }

    /// <summary>What answers from it.</summary>
    public AnswerFinder Finder { get; }

    /// <summary>Questions worth asking of it.</summary>
    public Suggestions Suggestions { get; }

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
