using BenchmarkDotNet.Running;
using DanVan.Domain.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RateCheckBenchmarks).Assembly).Run(args);
