using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class NoRoomRuleTests
{
    private const string Code = "R-SCP-02";

    private static TestReports Petitions() => new TestReports().Demand(Code, CheckKind.Scope, "received", "complaint", "denunciation");

    public class Check
    {
        [Fact]
        public void Is_impossible_for_more_than_the_total()
        {
            var finding = Petitions().State("received", "3.559").State("complaint", "3.559").State("denunciation", "36").CheckForOne(Code);

            Assert.Equal((Verdict.Impossible, "no-room"), (finding.Verdict, finding.Reason));
            Assert.Equal(Interval.Point(3595), finding.Computed);
            Assert.Equal((Fraction)36, finding.Gap);
        }

        [Theory]
        [InlineData("3.523")]
        [InlineData("0")]
        [InlineData("100")]
        public void Holds_for_the_total_or_less(string complaints) =>
            Assert.Equal(Verdict.Holds, Petitions().State("received", "3.559").State("complaint", complaints).State("denunciation", "36").CheckForOne(Code).Verdict);

        [Fact]
        public void Is_impossible_for_one_kind_above_the_total_with_the_other_missing() =>
            Assert.Equal(Verdict.Impossible, Petitions().State("received", "3.559").State("complaint", "3.560").State("denunciation", CellState.Blank).CheckForOne(Code).Verdict);

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotApplicable)]
        public void Is_not_checked_without_a_total(CellState state)
        {
            var finding = Petitions().State("received", state).State("complaint", "5").CheckForOne(Code);

            Assert.Equal((Verdict.NotChecked, "nothing-stated"), (finding.Verdict, finding.Reason));
        }

        [Fact]
        public void Is_not_checked_for_about() =>
            Assert.Equal("about", Petitions().State("received", "khoảng 5").State("complaint", "50").CheckForOne(Code).Reason);
    }
}
