using System.Globalization;
using DanVan.Domain.PlantedFaults;
using DanVan.Domain.PlantedFaults.InText;

if (args is ["--document", var file, "--faults", var count, "--clean", var clean, "--seed", var start])
{
    var seed = int.Parse(start, CultureInfo.InvariantCulture);
    Console.WriteLine(TextMeasurement.Run(file, int.Parse(count, CultureInfo.InvariantCulture), seed).ToMarkdown());
    var cleanTexts = CleanTexts.Run(file, int.Parse(clean, CultureInfo.InvariantCulture), seed);
    Console.WriteLine($"\nFalse alarms: {cleanTexts.WithAlarms} of {cleanTexts.Texts} texts without a fault.\n{string.Join('\n', cleanTexts.Alarms.Take(20))}");
    return 0;
}

var options = new Dictionary<string, int> { ["--faults"] = 1000, ["--clean"] = 10_000, ["--seed"] = 1 };
for (var i = 0; i < args.Length; i += 2)
{
    if (!options.ContainsKey(args[i]) || i + 1 == args.Length || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
    {
        Console.Error.WriteLine("Expected: --faults <of each kind> --clean <forms without a fault> --seed <number>; or: --document <file> --faults <of each kind> --clean <texts without a fault> --seed <number>");
        return 2;
    }

    options[args[i]] = value;
}

Console.WriteLine(MarkdownTable.Of(Measurement.Run(options["--faults"], options["--clean"], options["--seed"])));
return 0;
