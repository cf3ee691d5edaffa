namespace ChatBriefing.Training;

/// <summary>What to learn from and where to write it.</summary>
/// <param name="Sets">Folder of the question sets.</param>
/// <param name="Output">Folder for the weight files.</param>
/// <param name="Every">Every how many questions of reddit and amazon are learnt from.</param>
/// <param name="WikiEvery">The same for new_wiki.</param>
/// <param name="Without">Names of span templates, sentence features and trees that are left out.</param>
internal sealed record TrainingOptions(string Sets, string Output, int Every, int WikiEvery, IReadOnlySet<string> Without);
