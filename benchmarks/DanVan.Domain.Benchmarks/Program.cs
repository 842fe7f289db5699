using BenchmarkDotNet.Running;
using DanVan.Domain.Benchmarks;

if (args.Contains("--quick"))
{
    QuickRun.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RateCheckBenchmarks).Assembly).Run(args);
