using System.Globalization;

namespace DanVan.Domain.Peers;

/// <summary>How large the made-up nation is, and how often each engine adds it up.</summary>
internal sealed record PeerOptions
{
    public int Provinces { get; init; } = 63;

    public int Districts { get; init; } = 707;

    public int Communes { get; init; } = 10_614;

    public int Indicators { get; init; } = 100;

    public int Months { get; init; } = 12;

    /// <summary>Gets how many cells in a hundred nobody filled in.</summary>
    public int Gaps { get; init; } = 3;

    /// <summary>Gets how many runs count, after one that does not.</summary>
    public int Rounds { get; init; } = 5;

    public int Seed { get; init; } = 407;

    /// <summary>Gets whether the rows come in no order, instead of period by period and unit by unit.</summary>
    public bool IsShuffled { get; init; }

    public int Series => Indicators * Months;

    /// <summary>Gets what can be said on the command line.</summary>
    public static string Usage { get; } = """
        benchmarks/peers/run.sh [--provinces 63] [--districts 707] [--communes 10614] [--indicators 100] [--months 12]
                                [--gaps 3] [--rounds 5] [--seed 407] [--shuffled]

        --gaps      cells in a hundred that nobody filled in, 0 to 99
        --rounds    runs of each engine that count, after one that does not
        --shuffled  rows in no order, instead of month by month and unit by unit
        """;

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">Something in it is not understood.</exception>
    public static PeerOptions Parse(IReadOnlyList<string> words)
    {
        var options = new PeerOptions();
        for (var at = 0; at < words.Count; at++)
        {
            var name = words[at];
            if (name == "--shuffled")
            {
                options = options with { IsShuffled = true };
                continue;
            }

            var number = at + 1 < words.Count && int.TryParse(words[++at], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
            options = name switch
            {
                "--provinces" => options with { Provinces = Within(name, number, 1, 100_000) },
                "--districts" => options with { Districts = Within(name, number, 1, 100_000) },
                "--communes" => options with { Communes = Within(name, number, 1, 1_000_000) },
                "--indicators" => options with { Indicators = Within(name, number, 1, 100_000) },
                "--months" => options with { Months = Within(name, number, 1, 6_000) },
                "--gaps" => options with { Gaps = Within(name, number, 0, 99) },
                "--rounds" => options with { Rounds = Within(name, number, 1, 1_000) },
                "--seed" => options with { Seed = Within(name, number, 0, int.MaxValue) },
                _ => throw new FormatException($"'{name}' is not an option. Expected one of:\n{Usage}"),
            };
        }

        if (options.Districts < options.Provinces)
        {
            throw new FormatException($"There are {options.Provinces} provinces and {options.Districts} districts. Expected at least one district for each province.");
        }

        // The rows of one column are one array, and so are all totals.
        const long Most = 200_000_000;
        var largest = (options.Communes + (2L * options.Districts) + 1) * options.Series;
        return (long)options.Indicators * options.Months > Most || largest > Most
            ? throw new FormatException($"That is more than {Most} cells and totals. Expected a smaller nation, or fewer indicators and months.")
            : options;
    }

    private static int Within(string name, int number, int lowest, int highest) =>
        number >= lowest && number <= highest ? number : throw new FormatException($"{name} needs a whole number from {lowest} to {highest}.");
}
