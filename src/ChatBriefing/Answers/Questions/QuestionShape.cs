namespace ChatBriefing.Answers.Questions;

/// <summary>What the question words alone tell.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Type">What sort of span can answer.</param>
/// <param name="Focus">Index of the focus noun among the words; -1 if there is none.</param>
/// <param name="AsksForObject">Whether the answer is the object of the question's verb.</param>
internal readonly record struct QuestionShape(QuestionKind Kind, AnswerType Type, int Focus = -1, bool AsksForObject = false);
