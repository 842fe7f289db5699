using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class RemainderRuleTests
{
    private const string Code = "R-DIF-01";

    private static (Verdict Verdict, string Reason) Answer(Finding finding) => (finding.Verdict, finding.Reason);

    public class Check_of_a_statement
    {
        private static Finding Check(string remainder, params string[] wholeThenParts) =>
            new TestReports().Claim(StatementKind.Difference, remainder, wholeThenParts).CheckForOne(Code);

        [Theory]
        [InlineData("131", "1.536", "1.405")]
        [InlineData("0", "36", "36")]
        [InlineData("8 đơn", "13", "5")]
        public void Holds_for_what_is_left(string remainder, string whole, string part) =>
            Assert.Equal((Verdict.Holds, "difference-agrees"), Answer(Check(remainder, whole, part)));

        [Fact]
        public void Is_impossible_for_anything_else()
        {
            // 316 - 238 = 78; the report says 35.
            var finding = Check("35", "316", "238");

            Assert.Equal((Verdict.Impossible, "difference-differs"), Answer(finding));
            Assert.Equal(Interval.Point(78), finding.Computed);
            Assert.Equal((Fraction)43, finding.Gap);
            Assert.Equal([Interval.Point(78), Interval.Point(273), Interval.Point(281)], finding.Repairs.Where(repair => repair.Evidence == "implied").Select(repair => repair.Changes[0].Values));
        }

        [Fact]
        public void Takes_several_parts_away() => Assert.Equal(Verdict.Holds, Check("5", "20", "10", "5").Verdict);

        [Fact]
        public void Is_impossible_for_more_taken_away_than_there_was() => Assert.Equal(Verdict.Impossible, Check("3", "5", "8").Verdict);

        [Fact]
        public void Is_not_checked_without_a_part() => Assert.Equal((Verdict.NotChecked, "no-operands"), Answer(Check("5", "20")));
    }

    public class Check_of_a_rule
    {
        private static TestReports Cases() => new TestReports().Demand(Code, CheckKind.Difference, "pending", "received", "resolved", "withdrawn");

        [Fact]
        public void Holds_for_what_is_left() => Assert.Equal(
            Verdict.Holds,
            Cases().State("pending", "4").State("received", "20").State("resolved", "15").State("withdrawn", "1").CheckForOne(Code).Verdict);

        [Fact]
        public void Is_impossible_for_more_than_can_be_left()
        {
            var finding = Cases().State("pending", "6").State("received", "20").State("resolved", "15").Define("withdrawn").CheckForOne(Code);

            Assert.Equal((Verdict.Impossible, "remainder-exceeds"), Answer(finding));
            Assert.Equal(Interval.AtMost(5), finding.Computed);
        }

        [Fact]
        public void Is_not_checked_below_what_can_be_left() => Assert.Equal(
            (Verdict.NotChecked, "parts-missing"),
            Answer(Cases().State("pending", "4").State("received", "20").State("resolved", "15").Define("withdrawn").CheckForOne(Code)));

        [Fact]
        public void Is_not_checked_without_the_whole() => Assert.Equal(
            (Verdict.NotChecked, "parts-missing"),
            Answer(Cases().State("pending", "4").Define("received").State("resolved", "15").State("withdrawn", "1").CheckForOne(Code)));

        [Fact]
        public void Is_not_checked_without_the_remainder() => Assert.Equal(
            (Verdict.NotChecked, "nothing-stated"),
            Answer(Cases().State("received", "20").State("pending", CellState.NotApplicable).CheckForOne(Code)));
    }
}
