namespace ChatBriefing.Answers.Questions;

/// <summary>What the question words alone tell.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Type">What sort of span can answer.</param>
internal readonly record struct QuestionShape(QuestionKind Kind, AnswerType Type);
