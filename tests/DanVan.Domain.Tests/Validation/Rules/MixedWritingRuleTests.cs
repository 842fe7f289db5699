using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class MixedWritingRuleTests
{
    private const string Code = "R-FMT-01";

    private static IReadOnlyList<Finding> Check(params string[] figures)
    {
        var report = new TestReports();
        foreach (var figure in figures)
        {
            report.Figure(figure);
        }

        return [.. report.CheckFor(Code).Where(finding => finding.Verdict == Verdict.Impossible)];
    }

    public class Check_of_thousands
    {
        [Fact]
        public void Tells_of_all_that_are_written_the_rarer_way_at_once()
        {
            var finding = Assert.Single(Check("8.943 lượt", "2670", "3294", "2.979", "5.964"));

            Assert.Equal(("thousands-mixed", Severity.Note), (finding.Reason, finding.Severity));
            Assert.Equal(["2670", "3294"], finding.Operands.Select(figure => figure.Text));
            Assert.Equal(2, finding.Sources.Count);
        }

        [Theory]
        [InlineData("8.943", "2.670", "917")]
        [InlineData("8943", "2670", "917")]
        [InlineData("8.943", "21,59%", "1234,5")]
        [InlineData("8.943", "1,500 triệu")]
        public void Says_nothing_of_one_way(params string[] figures) => Assert.Empty(Check(figures));

        [Fact]
        public void Reads_both_numbers_of_a_pair() => Assert.Equal("thousands-mixed", Assert.Single(Check("1.452/1446", "8.943")).Reason);
    }

    public class Check_of_numbers_below_ten
    {
        [Fact]
        public void Tells_of_padded_beside_bare() => Assert.Equal("padding-mixed", Assert.Single(Check("05 cuộc", "5 đoàn", "6", "7")).Reason);

        [Theory]
        [InlineData("05", "08", "10")]
        [InlineData("5", "8", "10")]
        [InlineData("05", "0", "5%")]
        [InlineData("0", "00")]
        [InlineData("05", "3/29")]
        public void Says_nothing_of_one_way(params string[] figures) => Assert.Empty(Check(figures));
    }

    public class Check_of_a_column_of_ordinals
    {
        [Theory]
        [InlineData("STT", 0)]
        [InlineData("Số vụ", 1)]
        public void Passes_over_it(string header, int told)
        {
            var report = new TestReports();
            report.Tables.Add(new ReportTable { Number = "1", Title = "Biểu", Line = 1, Columns = [[header]], Cells = [] });
            report.Figure("05");
            report.FigureAt("5", "1", 1);

            Assert.Equal(told, report.CheckFor(Code).Count(finding => finding.Verdict == Verdict.Impossible));
        }
    }

    public class Check_of_a_document_without_figures
    {
        [Fact]
        public void Holds() => Assert.All(new TestReports().CheckFor(Code), finding => Assert.Equal(Verdict.Holds, finding.Verdict));
    }
}
