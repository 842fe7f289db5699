using DanVan.Domain.Rates;
using DanVan.Domain.Rollups;
using NodaTime;

namespace DanVan.Domain.Tests.Rollups;

public class SubmissionCoverageTests
{
    private static readonly LocalDate s_deadline = new(2020, 7, 15);

    // The nation, its district d1 of three communes, the island district and the province p2 without districts.
    private static SubmissionCoverage Of(string[] expected, params UnitSubmission[] submissions) =>
        SubmissionCoverage.Of(RollupSamples.Ragged(), expected, submissions, s_deadline);

    public class Counts
    {
        [Fact]
        public void Tell_who_reported_who_was_late_and_who_is_missing()
        {
            var coverage = Of(["c1", "c2", "c3", "island"], new("c1", s_deadline), new("c2", s_deadline.PlusDays(1)), new("island", null));

            Assert.Equal((3, 2, 1), (coverage.Expected(5), coverage.Reported(5), coverage.OnTime(5)));
            Assert.Equal((4, 3, 1), (coverage.Expected(1), coverage.Reported(1), coverage.OnTime(1)));
            Assert.Equal(["c3"], coverage.Missing(1));
            Assert.Equal(Rate.Of(2, 3), coverage.Completeness(5));
            Assert.Equal(Rate.Of(1, 3), coverage.Timeliness(5));
        }

        [Fact]
        public void Count_a_unit_once_by_its_earlier_day() =>
            Assert.Equal((1, 1), (Of(["c1"], new("c1", s_deadline.PlusDays(9)), new("c1", s_deadline)).Reported(1), Of(["c1"], new("c1", s_deadline.PlusDays(9)), new("c1", s_deadline)).OnTime(1)));

        [Fact]
        public void May_exceed_what_was_expected()
        {
            var coverage = Of(["c1"], new("c1", s_deadline), new("c2", s_deadline));

            Assert.Equal(Rate.FromPercent(200), coverage.Completeness(5));
            Assert.Equal(["c2"], coverage.Unexpected(5));
        }

        [Fact]
        public void Do_not_apply_where_nothing_was_expected()
        {
            Assert.Null(Of(["c1"]).Completeness(6));
            Assert.Null(Of(["c1"]).Timeliness(6));
            Assert.Equal(Rate.FromPercent(0), Of(["c1"]).Completeness(1));
        }
    }

    public class Unknown
    {
        [Fact]
        public void Are_the_units_that_are_not_there() => Assert.Equal("c9", Assert.Single(Of(["c1"], new UnitSubmission("c9", null)).Unknown).Unit);

        [Fact]
        public void May_not_be_expected() => Assert.Throws<ArgumentException>(() => Of(["c9"]));
    }
}
