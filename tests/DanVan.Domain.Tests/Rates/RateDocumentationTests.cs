using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Tests.Numbers;

namespace DanVan.Domain.Tests.Rates;

public class RateDocumentationTests
{
    public static TheoryData<string[]> Checks => DocumentTables.Rows("rates.md", "numerator", 4);

    public static TheoryData<string[]> Counts => DocumentTables.Rows("rates.md", "rate", 4);

    public class Tables
    {
        [Theory]
        [MemberData(nameof(Checks), MemberType = typeof(RateDocumentationTests))]
        public void Say_what_fits(string[] row) => Assert.Equal(
            row[3], RateCheck.Fits(Figure.Parse(row[0], null), Figure.Parse(row[1], null), Figure.Parse(row[2], null)).ToString());

        [Theory]
        [MemberData(nameof(Counts), MemberType = typeof(RateDocumentationTests))]
        public void Say_what_is_possible(string[] row)
        {
            var stated = Figure.Parse(row[0], null);
            var known = row[1].Split(' ');
            var count = BigInteger.Parse(known[1], CultureInfo.InvariantCulture);

            var possible = known[0] == "base" ? PossibleCounts.Numerators(stated, count) : PossibleCounts.Bases(stated, count);

            Assert.Equal(row[2], $"{(known[0] == "base" ? "numerators" : "bases")} {possible.Counts}");
            Assert.Equal(row[3], possible.HasPower ? "yes" : "no");
        }
    }
}
