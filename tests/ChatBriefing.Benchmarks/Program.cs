using BenchmarkDotNet.Running;
using ChatBriefing.Benchmarks;

if (args is ["reindex-load", ..])
{
    return await ReindexLoad.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 10_000);
}

BenchmarkSwitcher.FromAssembly(typeof(AnswerBenchmarks).Assembly).Run(args);
return 0;
