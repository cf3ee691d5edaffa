using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;

namespace ChatBriefing.Benchmarks;

/// <summary>Shows medians and high percentiles beside the mean.</summary>
public sealed class PercentileConfig : ManualConfig
{
    public PercentileConfig() => AddColumn(StatisticColumn.P50, StatisticColumn.P95, StatisticColumn.P100);
}
