using System.Text.Json;
using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Verbs;

/// <summary>Answers a stream of questions, one line of JSON in and one line out, in order.</summary>
internal sealed class BatchRun(AnswerDesk desk, int? excerpts, TextWriter output)
{
    // Conversations are remembered on disk: a name of its own keeps a run from following up on the run before.
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];

    public int Lines { get; private set; }

    public int Answered { get; private set; }

    public int Refused { get; private set; }

    public int Malformed { get; private set; }

    /// <summary>Answers every line that is not blank.</summary>
    public async Task AnswerAsync(TextReader input, CancellationToken cancellation)
    {
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                Lines++;
                await output.WriteLineAsync(await LineAsync(BatchLine.Parse(line), cancellation));
            }
        }

        await output.FlushAsync(cancellation);
    }

    private async Task<string> LineAsync(BatchLine line, CancellationToken cancellation)
    {
        if (line.Question is null)
        {
            Malformed++;
            return JsonSerializer.Serialize(new BatchFailure(line.Id, line.Problem), HostJson.Readable.BatchFailure);
        }

        var conversation = AnswerDesk.Conversation($"batch-{_run}", line.Conversation ?? $"line-{Lines}");
        var record = await desk.AskAsync(conversation, line.Question, excerpts, cancellation) with { Id = line.Id };
        (Answered, Refused) = record.Answered ? (Answered + 1, Refused) : (Answered, Refused + 1);
        return JsonSerializer.Serialize(record, HostJson.Readable.AnswerRecord);
    }
}
