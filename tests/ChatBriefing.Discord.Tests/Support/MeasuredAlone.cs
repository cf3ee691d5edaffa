namespace ChatBriefing.Discord.Tests.Support;

/// <summary>Tests that measure the memory of the whole process: they run when no other test does, whose memory would count.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
