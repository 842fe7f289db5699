using DanVan.Domain.Conformance;

if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine(args.Length == 1
        ? $"There is no folder '{args[0]}'."
        : "Expected one argument: the folder of the case files, such as ../shared/cases.");
    return 2;
}

return new ConformanceRun(Console.Out).RunFolder(args[0]) ? 0 : 1;
