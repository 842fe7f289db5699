using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using Xunit.Abstractions;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The recognizer on texts of real reports, against the statements in them that were worked out by hand.</summary>
public class StatementRecognizerReportTests(ITestOutputHelper output)
{
    /// <summary>Texts of prose; the other files state their arithmetic in tables, which rules check.</summary>
    private static readonly string[] Prose = ["h02", "h04", "h06", "h08", "h10", "h12", "h14", "h16", "h18", "h20", "h22", "h24", "h26", "h28", "h30", "h32", "h34"];

    [SharedFact]
    public void Finds_nine_of_ten_of_the_statements_known()
    {
        var known = Checks().Where(check => Prose.Contains(check.File)).ToList();

        var missed = known.Where(check => !Recognize(check.File).Any(check.IsStatedBy)).ToList();

        output.WriteLine($"{known.Count - missed.Count} of {known.Count} found; missed:");
        missed.ForEach(check => output.WriteLine(check.ToString()));
        Assert.True(missed.Count * 10 <= known.Count, string.Join("\n", missed));
    }

    [SharedFact]
    public void Finds_none_that_fails_but_those_known_to_fail()
    {
        var known = Checks().Where(check => check.IsMismatch).ToList();

        var alarms = Prose.SelectMany(file => Recognize(file).Where(statement => !Holds(statement) && !known.Any(check => check.File == file && check.IsStatedBy(statement)))
            .Select(statement => $"{file}: {StatementText.Show(statement)}")).ToList();

        Assert.True(alarms.Count == 0, string.Join("\n", alarms));
    }

    [SharedFact]
    public void Finds_the_statements_of_the_seed_and_all_hold()
    {
        var lines = File.ReadAllLines(SharedFiles.Path("seed", "407-BC-UBND.txt")).Take(200).Select(line => line.Replace('*', ' ').Trim()).Where(line => line.Length > 0 && line[0] != '#');

        var found = StatementText.Recognize([.. lines]);

        Assert.All(found, statement => Assert.True(Holds(statement), StatementText.Show(statement)));
        Assert.Equal("100% = 26 / 26 | 8943 = 2979 + 5964 | 3559 = 833 + 2726 | 25 = 5 + 20", StatementText.ShowAll(found));
    }

    private static IReadOnlyList<Statement> Recognize(string file)
    {
        var path = Directory.GetFiles(SharedFiles.Path("reports"), file + "_*.txt").Single();
        return StatementText.Recognize([.. File.ReadAllLines(path).Where(line => line.Trim().Length > 0)]);
    }

    /// <summary>Exact arithmetic, apart from the rules of the library; a rate may be rounded or cut off.</summary>
    private static bool Holds(Statement statement)
    {
        var stated = statement.Stated.Value!.Value;
        var operands = statement.Operands.Select(operand => operand.Value!.Value.ScaledValue).ToList();
        return statement.Kind switch
        {
            StatementKind.Sum => operands.Aggregate(Fraction.Zero, (sum, part) => sum + part) == stated.ScaledValue,
            StatementKind.Subset => operands.All(part => part <= stated.ScaledValue),
            StatementKind.Difference => operands[0] - operands[1] == stated.ScaledValue,
            StatementKind.Rate => stated.Qualifier != Qualifier.Exact || statement.Denominators.Count == 0 || statement.Denominators.Any(found => IsRate(stated, statement.Numerator!, found)),
            _ => true,
        };
    }

    private static bool IsRate(Figure stated, StatedFigure numerator, StatedFigure denominator)
    {
        var rate = numerator.Value!.Value.ScaledValue * 100 / denominator.Value!.Value.ScaledValue;
        var gap = rate - stated.Value;
        return gap.Abs() * 2 <= stated.Step || (gap.Sign >= 0 && gap < stated.Step);
    }

    private static List<Check> Checks()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("reports", "expected.json")));
        return [.. json.RootElement.GetProperty("checks").EnumerateArray().Select(Check.Read)];
    }

    /// <param name="File">The file it is in.</param>
    /// <param name="Kind">sum, difference or rate.</param>
    /// <param name="Whole">The total, the base, or what is subtracted from.</param>
    /// <param name="Parts">The parts, or the numerator; a difference has what is subtracted and the result.</param>
    /// <param name="Percentage">The rate stated.</param>
    /// <param name="Outcome">Whether it holds.</param>
    private sealed record Check(string File, string Kind, Fraction Whole, IReadOnlyList<Fraction> Parts, Fraction? Percentage, string Outcome)
    {
        public bool IsMismatch => Outcome.StartsWith("mismatch", StringComparison.Ordinal);

        public static Check Read(JsonElement item)
        {
            var kind = item.GetProperty("kind").GetString()!;
            var (whole, parts) = kind switch
            {
                "sum" => ("total", item.GetProperty("parts").EnumerateArray().Select(Number).ToArray()),
                "rate" => ("d", [Number(item.GetProperty("n"))]),
                _ => ("a", [Number(item.GetProperty("b")), Number(item.GetProperty("stated"))]),
            };
            return new Check(
                item.GetProperty("file").GetString()!,
                kind,
                Number(item.GetProperty(whole)),
                parts,
                kind == "rate" ? Figure.Parse(item.GetProperty("stated").GetString()!, null).Value : null,
                item.GetProperty("outcome").GetString()!);
        }

        /// <summary>"5 of 13, 8 left" and "13 are 5 and 8" state the same.</summary>
        public bool IsStatedBy(Statement statement)
        {
            var stated = statement.Stated.Value!.Value.ScaledValue;
            var operands = statement.Operands.Select(operand => operand.Value!.Value.ScaledValue).ToList();
            return statement.Kind switch
            {
                StatementKind.Rate => Percentage == statement.Stated.Value!.Value.Value && statement.Numerator!.Value!.Value.ScaledValue == Parts[0]
                    && statement.Denominators.Any(found => found.Value!.Value.ScaledValue == Whole),
                StatementKind.Sum => Percentage is null && stated == Whole && IsSame(operands, Parts),
                StatementKind.Difference => Percentage is null && operands[0] == Whole && IsSame([operands[1], stated], Parts),
                _ => false,
            };
        }

        public override string ToString() => $"{File} {Kind}: {Whole} of {string.Join(", ", Parts)} {Percentage} ({Outcome})";

        private static bool IsSame(IEnumerable<Fraction> a, IEnumerable<Fraction> b) => a.Order().SequenceEqual(b.Order());

        private static Fraction Number(JsonElement item) => Fraction.FromDecimal(item.GetDecimal());
    }
}
