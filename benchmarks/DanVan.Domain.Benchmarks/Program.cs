using BenchmarkDotNet.Running;
using DanVan.Domain.Benchmarks;

if (args is ["--quick", .. var options])
{
    QuickRun.Run(options);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RateCheckBenchmarks).Assembly).Run(args);
