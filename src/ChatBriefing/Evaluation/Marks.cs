namespace ChatBriefing.Evaluation;

/// <summary>How an attempt at one question did.</summary>
/// <param name="Paragraph">Place of the right paragraph, from 1; 0 where it was not found.</param>
/// <param name="Sentence">Place of the first excerpt that holds an answer, from 1; 0 where none does.</param>
/// <param name="Alone">Whether the first sentence holds one by itself, without what is quoted along.</param>
/// <param name="Within">Whether the first excerpt from the right paragraph holds an answer.</param>
/// <param name="Sentences">Number of sentences in the first excerpt; <see langword="null"/> where nothing was found.</param>
/// <param name="Short">Equality and overlap of the short answer with the annotators'.</param>
/// <param name="ShortWithin">The same for the short answer from the right paragraph.</param>
internal readonly record struct Marks(int Paragraph, int Sentence, bool Alone, bool Within, int? Sentences, (double Exact, double F1) Short, (double Exact, double F1) ShortWithin)
{
    /// <summary>The figures over all questions.</summary>
    /// <param name="marks">How each question did.</param>
    /// <param name="withShortAnswers">Whether short answers were given at all.</param>
    public static ContenderFigures Figures(IReadOnlyCollection<Marks> marks, bool withShortAnswers) => new()
    {
        ParagraphAt1 = Mean(marks, mark => mark.Paragraph == 1 ? 1 : 0),
        ParagraphAt5 = Mean(marks, mark => mark.Paragraph is >= 1 and <= 5 ? 1 : 0),
        SentenceAt1 = Mean(marks, mark => mark.Sentence == 1 ? 1 : 0),
        SentenceAt5 = Mean(marks, mark => mark.Sentence is >= 1 and <= 5 ? 1 : 0),
        SentenceAloneAt1 = Mean(marks, mark => mark.Alone ? 1 : 0),
        MeanReciprocalRank = Mean(marks, mark => mark.Sentence > 0 ? 1.0 / mark.Sentence : 0),
        SentenceWithinParagraph = Mean(marks, mark => mark.Within ? 1 : 0),
        SentencesPerExcerpt = Mean([.. marks.Where(mark => mark.Sentences is not null)], mark => mark.Sentences!.Value),
        ShortAnswers = withShortAnswers ? ShortAnswerFigures(marks) : null,
    };

    private static ShortAnswerFigures ShortAnswerFigures(IReadOnlyCollection<Marks> marks) => new(
        Mean(marks, mark => mark.Short.Exact),
        Mean(marks, mark => mark.Short.F1),
        Mean(marks, mark => mark.ShortWithin.Exact),
        Mean(marks, mark => mark.ShortWithin.F1));

    private static double Mean(IReadOnlyCollection<Marks> marks, Func<Marks, double> value) => marks.Count == 0 ? 0 : marks.Average(value);
}
