using BenchmarkDotNet.Running;
using ChatBriefing.Benchmarks;

if (args is ["reindex-load", ..])
{
    return await ReindexLoad.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 10_000);
}

if (args is ["crash", ..])
{
    return await CrashTrial.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 200);
}

if (args is ["discord-load", ..])
{
    return await DiscordLoad.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 60);
}

if (args is ["teams-load", ..])
{
    return await TeamsLoad.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 60);
}

if (args is ["crash-child", var folder, var seed])
{
    await CrashVictim.RunAsync(folder, int.Parse(seed));
}

BenchmarkSwitcher.FromAssembly(typeof(AnswerBenchmarks).Assembly).Run(args);
return 0;
