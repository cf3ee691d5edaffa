using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus;

public sealed class ReaderProcessTests
{
    [Fact]
    public void Sends_files_and_readings_unchanged()
    {
        var file = Some.File(Documents.Pdf([.. Documents.Lines(50, 700, "Félix spoke. He left.")]), "x/é.pdf");
        using var files = new MemoryStream();
        using var readings = new MemoryStream();
        ReadingMessages.WriteFile(files, file);
        ReadingMessages.WriteFile(files, Some.File("<p>\uFFFD</p>", "b.html"));
        files.Position = 0;
        ReadingWorker.Run(files, readings);
        readings.Position = 0;
        var here = FileReaders.ReadHere(FileReaders.Of(file.Path)!, file).Article!;
        var there = ReadingMessages.ReadReading(readings).Article!;
        Assert.Equal((here.Id, here.Text, here.Sha256, here.Language), (there.Id, there.Text, there.Sha256, there.Language));
        Assert.Equal(here.Paragraphs.Select(paragraph => (paragraph.Role, paragraph.Span, paragraph.Page)), there.Paragraphs.Select(paragraph => (paragraph.Role, paragraph.Span, paragraph.Page)));
        Assert.Equal("b.html", ReadingMessages.ReadReading(readings).Path);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("echo", "not what was asked for")]
    [InlineData("no-such-program")]
    public void Reports_a_process_that_fails_and_goes_on(params string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of this test are not there.");
        using var process = new ReaderProcess(command);
        Assert.All([1, 2], _ => Assert.Single(process.Read(Some.File("x", "a.html")).Failures));
    }

    [Fact]
    public void Gives_up_a_process_that_takes_longer_than_10_seconds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is not there.");
        using var process = new ReaderProcess(["sleep", "60"]);
        Assert.Equal(ReaderProcess.TooSlow, Assert.Single(process.Read(Some.File("x", "a.html")).Failures).Reason);
    }
}
