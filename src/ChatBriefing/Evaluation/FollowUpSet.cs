using System.Text.Json;

namespace ChatBriefing.Evaluation;

/// <summary>A set of dialogues in the format of CANARD: each question with its rewrite on its own feet.</summary>
/// <param name="Dialogues">The dialogues, each with its questions in order.</param>
internal sealed record FollowUpSet(IReadOnlyList<IReadOnlyList<RewrittenQuestion>> Dialogues)
{
    /// <summary>Whether the file looks like such a set.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsFollowUpSet(string path)
    {
        const int Enough = 4096;
        using var file = new StreamReader(path);
        var start = new char[Enough];
        var head = new string(start, 0, file.ReadBlock(start)).TrimStart();
        return head.StartsWith('[') && (head.Contains("\"History\"", StringComparison.Ordinal) || head.Contains("\"Rewrite\"", StringComparison.Ordinal));
    }

    /// <summary>Reads a set.</summary>
    /// <exception cref="QuestionSetException">The file is not in that format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<FollowUpSet> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        try
        {
            var questions = await JsonSerializer.DeserializeAsync(file, RewrittenQuestionJson.Default.IReadOnlyListRewrittenQuestion, cancellation).ConfigureAwait(false) ?? [];
            return new FollowUpSet([.. questions.GroupBy(question => question.Dialogue, StringComparer.Ordinal).Select(group => group.OrderBy(question => question.Number).ToArray())]);
        }
        catch (JsonException e)
        {
            throw new QuestionSetException(path, $"It is no set of dialogues in the format of CANARD either: {e.Message}");
        }
    }
}
