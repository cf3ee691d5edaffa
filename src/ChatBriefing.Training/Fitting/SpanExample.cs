namespace ChatBriefing.Training.Fitting;

/// <summary>All spans of the sentences of one question as numbered features: those of each first word, of each last word, of each span, of each sentence.</summary>
internal sealed class SpanExample
{
    /// <summary>Features of each word as the first of a span.</summary>
    public List<int[]> Left { get; } = [];

    /// <summary>Features of each word as the last of a span.</summary>
    public List<int[]> Right { get; } = [];

    /// <summary>The spans: index into <see cref="Left"/>, index into <see cref="Right"/>, features of its own.</summary>
    public List<(int Left, int Right, int[] Own)> Spans { get; } = [];

    /// <summary>For each span whether an annotator marked it.</summary>
    public List<bool> Marked { get; } = [];
}
