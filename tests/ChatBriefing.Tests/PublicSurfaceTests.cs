using ChatBriefing.Tests.Support;
using PublicApiGenerator;

namespace ChatBriefing.Tests;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var folder = Path.Combine(Repository.Root, "tests", "ChatBriefing.Tests", "Approvals");
        var (approved, received) = (Path.Combine(folder, "PublicApi.approved.txt"), Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt"));
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var surface = typeof(Briefing).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").Trim() + "\n";
        File.WriteAllText(received, surface);
        Assert.True(
            File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == surface,
            $"The public surface has changed. If that is meant, copy {received} over {approved}.");
    }
}
