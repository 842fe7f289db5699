using DanVan.Domain.Numbers;

namespace DanVan.Domain.Tests.Numbers;

public class FigureDocumentationTests
{
    public static TheoryData<string[]> Read => DocumentTables.Rows("figures.md", "text", 7);

    public static TheoryData<string[]> Refused => DocumentTables.Rows("figures.md", "text", 2);

    public class Tables
    {
        [Theory]
        [MemberData(nameof(Read), MemberType = typeof(FigureDocumentationTests))]
        public void Say_what_is_read(string[] row)
        {
            var figure = Figure.Parse(row[0], null);

            Assert.Equal(Fraction.Parse(row[1], null), figure.Value);
            Assert.Equal(Fraction.Parse(row[2], null), figure.Step);
            Assert.Equal(row[3], figure.Qualifier.ToString());
            Assert.Equal(Fraction.Parse(row[4], null), figure.Scale);
            Assert.Equal(row[5], figure.Unit ?? "");
            Assert.Equal(row[6], figure.ToInterval().ToString());
        }

        [Theory]
        [MemberData(nameof(Refused), MemberType = typeof(FigureDocumentationTests))]
        public void Say_what_is_refused(string[] row) => Assert.False(Figure.TryParse(row[0], null, out _));
    }
}
