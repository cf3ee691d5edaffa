namespace ChatBriefing.Evaluation;

/// <summary>A file that is no question set; the message says why and names the file.</summary>
public sealed class QuestionSetException(string path, string reason) : Exception($"'{path}' is not a question set in SQuAD format: {reason}")
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
