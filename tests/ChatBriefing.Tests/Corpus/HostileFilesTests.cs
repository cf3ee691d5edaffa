using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus;

public sealed class HostileFilesTests
{
    private static readonly string[] Here = [".txt", ".md", ".zip"];

    [Fact]
    public void Every_file_is_read_or_refused_with_a_reason_and_none_stops_the_others()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names with line breaks cannot be written on this system.");
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in HostileFiles.All(200, seed: 11).Where(file => Here.Contains(Path.GetExtension(file.Name)) || file.Name[0] == 'f'))
        {
            folder.Write(name, content);
        }

        var readings = new CorpusFolder(folder.Path).Read(CancellationToken.None).ToArray();
        Assert.All(readings, reading => Assert.True(reading.Article is not null || reading.Failures.Count > 0, reading.Path));
        Assert.All(readings.Select(reading => reading.Article).OfType<Article>(), article =>
            Assert.All(article.Paragraphs, paragraph => Assert.True(Spans.Partition(article.Text, paragraph.Span, paragraph.Sentences), article.Id.Value)));
    }
}
