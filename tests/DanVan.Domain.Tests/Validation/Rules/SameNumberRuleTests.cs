using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class SameNumberRuleTests
{
    private const string Code = "R-SCP-01";

    private static TestReports Petitions(bool withKinds = true)
    {
        var report = new TestReports().Demand(Code, CheckKind.Scope, "received", "complaint");
        return withKinds ? report.Demand("R-SCP-02", CheckKind.Scope, "received", "complaint", "denunciation") : report;
    }

    private static (Verdict Verdict, string Reason) Answer(TestReports report) => (report.CheckForOne(Code).Verdict, report.CheckForOne(Code).Reason);

    public class Check
    {
        [Fact]
        public void Holds_for_different_numbers() =>
            Assert.Equal((Verdict.Holds, "numbers-differ"), Answer(Petitions().State("received", "3.559").State("complaint", "3.523").State("denunciation", "36")));

        [Fact]
        public void Is_impossible_for_one_number_beside_others_of_the_whole() =>
            Assert.Equal((Verdict.Impossible, "same-number-with-others"), Answer(Petitions().State("received", "3.559").State("complaint", "3.559").State("denunciation", "36")));

        [Fact]
        public void Holds_if_there_are_no_others() =>
            Assert.Equal((Verdict.Holds, "all-of-one-kind"), Answer(Petitions().State("received", "120").State("complaint", "120").State("denunciation", CellState.StatedNone)));

        [Fact]
        public void Is_undetermined_if_the_others_are_not_stated() =>
            Assert.Equal((Verdict.Undetermined, "same-number"), Answer(Petitions().State("received", "120").State("complaint", "120").State("denunciation", CellState.Blank)));

        [Fact]
        public void Is_undetermined_if_the_rulebook_knows_no_others() =>
            Assert.Equal((Verdict.Undetermined, "same-number"), Answer(Petitions(withKinds: false).State("received", "120").State("complaint", "120")));

        [Fact]
        public void Holds_for_zero_and_zero() => Assert.Equal((Verdict.Holds, "all-zero"), Answer(Petitions().State("received", "0").State("complaint", "0")));

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotApplicable)]
        public void Is_not_checked_with_one_missing(CellState state) =>
            Assert.Equal((Verdict.NotChecked, "nothing-stated"), Answer(Petitions().State("received", "120").State("complaint", state)));
    }
}
