using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>The build of a question: its structure, the noun that names what is asked for, and the verb.</summary>
/// <param name="Structure">How it is built.</param>
/// <param name="Head">Index of the head noun among the question's words; -1 if there is none.</param>
/// <param name="HeadClass">What sort of thing the head noun names.</param>
/// <param name="Verb">Index of the main verb among the question's words; -1 if there is none.</param>
internal readonly record struct QuestionPattern(QuestionStructure Structure, int Head, WordClass HeadClass, int Verb)
{
    /// <summary>Structure and class of the head noun as one number, the finest grain that the models tell apart.</summary>
    public int Grain => ((int)Structure << 6) | (int)HeadClass;
}
