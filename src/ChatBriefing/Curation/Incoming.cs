using ChatBriefing.Corpus;
using ChatBriefing.Intake.Fetching;
using ChatBriefing.Intake.Placing;

namespace ChatBriefing.Curation;

/// <summary>Takes what an admin brings, an attached file or a web address, as far as the corpus folder: fetched, read once to see that it can be, and put in place.</summary>
internal sealed class Incoming(SafeFetch fetch, DropIn folder, FileReaders readers)
{
    /// <summary>Puts an attached file into the folder.</summary>
    public async Task<DropInOutcome> TakeAsync(Attachment attachment, CancellationToken cancellation)
    {
        byte[]? bytes;
        try
        {
            var content = await attachment.OpenAsync(cancellation).ConfigureAwait(false);
            await using (content.ConfigureAwait(false))
            {
                bytes = await LoadAsync(content, cancellation).ConfigureAwait(false);
            }
        }
        catch (IOException e)
        {
            return new NotAdded(e.Message);
        }

        return bytes is null
            ? new NotAdded($"The file is larger than {CorpusDisk.MaxArticleBytes / (1024 * 1024)} MB; split it.")
            : await PlaceAsync(new IncomingFile(attachment.Name, bytes), cancellation).ConfigureAwait(false);
    }

    /// <summary>Fetches an address into the folder.</summary>
    public async Task<DropInOutcome> TakeAsync(string address, CancellationToken cancellation) =>
        await fetch.FetchAsync(new FetchRequest(address), cancellation).ConfigureAwait(false) switch
        {
            Fetched page => await PlaceAsync(PageFile.Of(page), cancellation).ConfigureAwait(false),
            Refused refusal => new NotAdded(refusal.Reason),
            _ => new NotAdded("The site sent nothing; try again later."),
        };

    /// <summary>The whole stream, or nothing where it is longer than an article may be.</summary>
    private static async Task<byte[]?> LoadAsync(Stream content, CancellationToken cancellation)
    {
        using var loaded = new MemoryStream();
        var part = new byte[64 * 1024];
        for (int count; (count = await content.ReadAsync(part, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (loaded.Length + count > CorpusDisk.MaxArticleBytes)
            {
                return null;
            }

            loaded.Write(part.AsSpan(0, count));
        }

        return loaded.ToArray();
    }

    private Task<DropInOutcome> PlaceAsync(IncomingFile file, CancellationToken cancellation) => Unreadable(file) is { } reason
        ? Task.FromResult<DropInOutcome>(new NotAdded(reason))
        : folder.AddAsync(file, cancellation);

    /// <summary>Why no article can be read from a file; archives and facts are looked into when they are in their place.</summary>
    private string? Unreadable(IncomingFile file)
    {
        var reader = FileReaders.Of(file.Name);
        var reading = reader is null ? null : readers.Read(reader, CorpusFile.Of(Path.GetFileName(file.Name), file.Bytes));
        return reading is { Article: null } ? reading.Failures[0].Reason : null;
    }
}
