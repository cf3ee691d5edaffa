using BenchmarkDotNet.Running;
using ChatBriefing.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(AnswerBenchmarks).Assembly).Run(args);
