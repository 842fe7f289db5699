using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The recognizer on the text of a real report.</summary>
public class StatementRecognizerReportTests
{
    [SharedFact]
    public void Finds_the_statements_of_the_seed_and_all_hold()
    {
        var lines = File.ReadAllLines(SharedFiles.Path("seed", "407-BC-UBND.txt")).Take(200).Select(line => line.Replace('*', ' ').Trim()).Where(line => line.Length > 0 && line[0] != '#');

        var found = StatementText.Recognize([.. lines]);

        Assert.All(found, statement => Assert.True(Holds(statement), StatementText.Show(statement)));
        Assert.Equal("100% = 26 / 26 | 8943 = 2979 + 5964 | 3559 = 833 + 2726 | 25 = 5 + 20", StatementText.ShowAll(found));
    }

    /// <summary>Exact arithmetic, apart from the rules of the library.</summary>
    private static bool Holds(Statement statement)
    {
        var stated = statement.Stated.Value!.Value.ScaledValue;
        return statement.Kind == StatementKind.Sum
            ? statement.Operands.Aggregate(Fraction.Zero, (sum, part) => sum + part.Value!.Value.ScaledValue) == stated
            : statement.Numerator!.Value!.Value.ScaledValue * 100 == stated * statement.Denominators[0].Value!.Value.ScaledValue;
    }
}
