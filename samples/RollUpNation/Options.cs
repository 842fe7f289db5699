using System.Globalization;

namespace RollUpNation;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage = """
        Usage: RollUpNation [--communes 10614] [--indicators 100] [--months 60] [--units FILE] [--conversion FILE]

          --communes N       how many communes to make up (3 to 100000)
          --indicators N     how many indicators each of them reports (3 to 1000)
          --months N         for how many months (1 to 240)
          --units FILE       a published list of units (.csv or .csv.gz) instead of made-up ones
          --conversion FILE  the conversion table that goes with the list (.csv or .csv.gz): the reform to restate across
        """;

    public int Communes { get; init; } = 10_614;

    public int Indicators { get; init; } = 100;

    public int Months { get; init; } = 60;

    public string? Units { get; init; }

    public string? Conversion { get; init; }

    /// <summary>Reads the arguments; what is wrong is an <see cref="ArgumentException"/> with what was expected.</summary>
    public static Options Parse(string[] args)
    {
        var options = new Options();
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"'{args[i]}' needs a value.");
            options = args[i] switch
            {
                "--communes" => options with { Communes = Number(args[i], value, 3, 100_000) },
                "--indicators" => options with { Indicators = Number(args[i], value, 3, 1000) },
                "--months" => options with { Months = Number(args[i], value, 1, 240) },
                "--units" => options with { Units = File(value) },
                "--conversion" => options with { Conversion = File(value) },
                _ => throw new ArgumentException($"'{args[i]}' is not known here."),
            };
        }

        return options.Conversion is not null && options.Units is null
            ? throw new ArgumentException("--conversion needs the list of units it starts from: give --units too.")
            : options;
    }

    private static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ArgumentException($"{name} is '{text}'. Expected a whole number from {least} to {most}.");

    private static string File(string path) => System.IO.File.Exists(path) ? path : throw new ArgumentException($"There is no file '{path}'.");
}
