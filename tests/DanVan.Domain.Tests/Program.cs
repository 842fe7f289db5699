using DanVan.Domain.Tests.Rollups;

// The test platform loads this assembly and never runs it; some tests run it as a process of its own, with other processor features.
if (args is [RollupDigest.Command])
{
    Console.WriteLine(RollupDigest.Line());
}
