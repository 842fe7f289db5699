using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class StatedSumRuleTests
{
    private static Finding Check(string stated, params string[] parts) =>
        new TestReports().Claim(StatementKind.Sum, stated, parts).CheckForOne("R-SUM-01");

    public class Check_of_counts
    {
        [Fact]
        public void Holds_for_parts_that_make_the_total()
        {
            var finding = Check("8.943 lượt", "2.979 lượt", "5.964 lượt");

            Assert.Equal(Verdict.Holds, finding.Verdict);
            Assert.Equal(Interval.Point(8943), finding.Computed);
            Assert.False(finding.IsWorthTelling);
        }

        [Fact]
        public void Is_impossible_for_parts_that_make_another_total()
        {
            var finding = Check("8.934 lượt", "2.979 lượt", "5.964 lượt");

            Assert.Equal(Verdict.Impossible, finding.Verdict);
            Assert.Equal(Severity.Error, finding.Severity);
            Assert.Equal("sum-differs", finding.Reason);
            Assert.Equal((Fraction)9, finding.Gap);
            Assert.Equal(3, finding.Sources.Count);
        }

        [Fact]
        public void Counts_a_zero_as_a_part() => Assert.Equal(Verdict.Holds, Check("50", "11", "0", "39").Verdict);

        [Fact]
        public void Takes_a_part_below_zero_as_it_stands() => Assert.Equal(Verdict.Holds, Check("5", "-3", "8").Verdict);
    }

    public class Check_of_rounded_figures
    {
        [Theory]
        [InlineData("3,8 triệu", Verdict.Holds)]
        [InlineData("3,9 triệu", Verdict.Holds)]
        [InlineData("4,0 triệu", Verdict.Impossible)]
        public void Lets_each_figure_move_by_half_its_step(string total, Verdict expected) =>
            Assert.Equal(expected, Check(total, "1,5 triệu", "2,3 triệu").Verdict);

        [Fact]
        public void Holds_only_if_truncated_for_decimals_that_were_cut_off()
        {
            // Rounded, four times 0,9 is at most 3,80 and 3,9 at least 3,85; cut off, each is below 1,0 and the total from 3,9 up.
            var finding = Check("3,9 ha", "0,9 ha", "0,9 ha", "0,9 ha", "0,9 ha");

            Assert.Equal(Verdict.HoldsOnlyIfTruncated, finding.Verdict);
            Assert.Equal(Severity.Note, finding.Severity);
        }
    }

    public class Check_of_bounds
    {
        [Theory]
        [InlineData("gần 300", Verdict.Holds)]
        [InlineData("trên 299", Verdict.Impossible)]
        [InlineData("từ 299", Verdict.Holds)]
        [InlineData("trên 298", Verdict.Holds)]
        public void Compares_a_bound_with_the_sum(string total, Verdict expected) => Assert.Equal(expected, Check(total, "100", "199").Verdict);

        [Fact]
        public void Knows_that_a_part_just_under_a_count_is_not_below_zero() => Assert.Equal(Verdict.Impossible, Check("40", "gần 300", "50").Verdict);

        [Fact]
        public void Is_not_checked_for_a_total_that_is_only_about()
        {
            var finding = Check("khoảng 300", "100", "100");

            Assert.Equal((Verdict.NotChecked, "about"), (finding.Verdict, finding.Reason));
        }
    }

    public class Check_of_strange_statements
    {
        [Theory]
        [InlineData("5", new string[0], "no-operands")]
        [InlineData("5", new[] { "vài", "3" }, "no-figure")]
        [InlineData("100%", new[] { "60", "40%" }, "mixed-units")]
        public void Says_why_it_was_not_checked(string stated, string[] parts, string reason)
        {
            var finding = Check(stated, parts);

            Assert.Equal((Verdict.NotChecked, reason), (finding.Verdict, finding.Reason));
        }

        [Fact]
        public void Reads_a_pair_either_way() => Assert.Equal(Verdict.Holds, Check("370", "361/368", "2").Verdict);
    }

    public class Repairs
    {
        [Fact]
        public void Offer_swapped_digits_first_then_a_wrong_digit_then_what_the_others_imply_then_shares()
        {
            var repairs = Check("8.934", "2.979", "5.964").Repairs;

            Assert.Equal(["transposition", "digit", "implied", "proration"], repairs.Select(repair => repair.Evidence));
            Assert.Equal(["8.934", "2.979", "5.964"], repairs.Take(3).Select(repair => repair.Changes[0].Figure.Text));
            Assert.Equal([Interval.Point(8943), Interval.Point(2970), Interval.Point(5955)], repairs.Take(3).Select(repair => repair.Changes[0].Values));
        }

        [Fact]
        public void Leave_out_a_figure_that_would_have_to_be_below_zero()
        {
            var repairs = Check("5", "3", "90").Repairs;

            Assert.Equal(["5", "90"], repairs.Where(repair => repair.Evidence == "implied").Select(repair => repair.Changes[0].Figure.Text));
        }

        [Fact]
        public void Are_not_made_for_a_sum_that_holds() => Assert.Empty(Check("8", "3", "5").Repairs);
    }
}
