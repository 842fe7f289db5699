using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class SubsetRuleTests
{
    private const string Code = "R-SUB-01";

    private static (Verdict Verdict, string Reason) Answer(Finding finding) => (finding.Verdict, finding.Reason);

    public class Check_of_a_statement
    {
        private static IReadOnlyList<(Verdict, string)> Check(string whole, params string[] parts) =>
            [.. new TestReports().Claim(StatementKind.Subset, whole, parts).CheckFor(Code).Select(Answer)];

        [Theory]
        [InlineData("300", "200")]
        [InlineData("300", "300")]
        [InlineData("0", "0")]
        [InlineData("300", "0")]
        [InlineData("gần 300", "299")]
        [InlineData("trên 300", "1.000")]
        public void Holds_for_a_part_within(string whole, string part) => Assert.Equal([(Verdict.Holds, "part-within")], Check(whole, part));

        [Theory]
        [InlineData("300", "301")]
        [InlineData("gần 300", "300")]
        [InlineData("0", "1")]
        public void Is_impossible_for_a_part_above(string whole, string part) => Assert.Equal([(Verdict.Impossible, "part-exceeds")], Check(whole, part));

        [Fact]
        public void Gives_one_verdict_for_each_part_and_one_for_all() =>
            Assert.Equal([(Verdict.Holds, "part-within"), (Verdict.Holds, "part-within"), (Verdict.Holds, "part-within")], Check("66", "41", "25"));

        [Fact]
        public void Is_undetermined_for_parts_that_may_overlap() =>
            Assert.Equal([(Verdict.Holds, "part-within"), (Verdict.Holds, "part-within"), (Verdict.Undetermined, "parts-may-overlap")], Check("100", "60", "50"));

        [Fact]
        public void Tells_of_a_part_too_large_and_not_of_all_together_again() =>
            Assert.Equal([(Verdict.Impossible, "part-exceeds"), (Verdict.Holds, "part-within")], Check("100", "101", "50"));

        [Fact]
        public void Is_not_checked_for_a_whole_that_is_only_about() => Assert.Equal([(Verdict.NotChecked, "about")], Check("khoảng 100", "120"));

        [Fact]
        public void Is_not_checked_without_parts() => Assert.Equal([(Verdict.NotChecked, "no-operands")], Check("100"));
    }

    public class Check_of_a_rule
    {
        private static TestReports Petitions(bool disjoint) => new TestReports().Demand(new Rule
        {
            Id = "handled",
            Code = Code,
            Kind = CheckKind.Subset,
            Statement = TestReports.Text("Đã giải quyết và tồn đọng không nhiều hơn tiếp nhận"),
            Subject = TestReports.Code("received"),
            Parts = [TestReports.Code("resolved"), TestReports.Code("pending")],
            PartsAreDisjoint = disjoint,
        });

        [Fact]
        public void Is_impossible_for_parts_that_exclude_each_other_and_exceed_together()
        {
            var findings = Petitions(disjoint: true).State("received", "36").State("resolved", "35").State("pending", "3").CheckFor(Code);

            Assert.Equal([Verdict.Holds, Verdict.Holds, Verdict.Impossible], findings.Select(finding => finding.Verdict));
            Assert.Equal("parts-exceed", findings[2].Reason);
            Assert.Equal(Interval.Point(38), findings[2].Computed);
            Assert.Equal((Fraction)2, findings[2].Gap);
        }

        [Fact]
        public void Is_undetermined_for_parts_that_may_overlap() => Assert.Equal(
            Verdict.Undetermined,
            Petitions(disjoint: false).State("received", "36").State("resolved", "35").State("pending", "3").CheckFor(Code)[^1].Verdict);

        [Fact]
        public void Checks_the_parts_that_are_stated() => Assert.Equal(
            (Verdict.Holds, "part-within"),
            Answer(Petitions(disjoint: true).State("received", "36").State("resolved", "35").State("pending", CellState.Blank).CheckForOne(Code)));

        [Fact]
        public void Takes_the_word_for_none_as_zero() => Assert.Equal(
            Verdict.Impossible,
            Petitions(disjoint: true).State("received", CellState.StatedNone).State("resolved", "1").CheckForOne(Code).Verdict);

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotApplicable)]
        [InlineData(CellState.NotCollected)]
        public void Is_not_checked_without_the_whole(CellState state) => Assert.Equal(
            (Verdict.NotChecked, "nothing-stated"),
            Answer(Petitions(disjoint: true).State("received", state).State("resolved", "1").CheckForOne(Code)));

        [Fact]
        public void Reads_a_pair_either_way() => Assert.Equal(
            Verdict.Holds,
            Petitions(disjoint: true).State("received", "365").State("resolved", "361/368").CheckForOne(Code).Verdict);
    }
}
