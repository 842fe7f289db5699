using System.Globalization;
using DanVan.Domain.PlantedFaults;
using DanVan.Domain.PlantedFaults.InText;

if (args is ["--document", var file, "--faults", var count, "--seed", var start])
{
    Console.WriteLine(TextMeasurement.Run(file, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(start, CultureInfo.InvariantCulture)).ToMarkdown());
    return 0;
}

var options = new Dictionary<string, int> { ["--faults"] = 1000, ["--clean"] = 10_000, ["--seed"] = 1 };
for (var i = 0; i < args.Length; i += 2)
{
    if (!options.ContainsKey(args[i]) || i + 1 == args.Length || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
    {
        Console.Error.WriteLine("Expected: --faults <of each kind> --clean <forms without a fault> --seed <number>; or: --document <file> --faults <of each kind> --seed <number>");
        return 2;
    }

    options[args[i]] = value;
}

Console.WriteLine(MarkdownTable.Of(Measurement.Run(options["--faults"], options["--clean"], options["--seed"])));
return 0;
