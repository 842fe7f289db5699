using DanVan.Domain.Peers;

namespace DanVan.Domain.Tests.Rollups;

public class PeersTests
{
    private static readonly PeerOptions s_small = new() { Provinces = 3, Districts = 61, Communes = 90, Indicators = 5, Months = 14, Gaps = 20, Rounds = 1, IsShuffled = true };

    public class Compared
    {
        [Fact]
        public void Agree_on_every_total_of_a_small_nation()
        {
            var comparison = Comparison.OfThisProcess(s_small, _ => { });

            Assert.All(comparison.Measurements, measurement => Assert.Null(measurement.Difference));
            Assert.True(comparison.Agrees);
            Assert.Equal(10, comparison.Measurements.Count);
        }

        [Fact]
        public void Have_districts_with_communes_and_districts_without()
        {
            var nation = RaggedNation.Make(s_small);

            Assert.Contains(nation.TreeOfDistrict, nation.Tree.IsLeaf);
            Assert.Contains(nation.TreeOfDistrict, district => !nation.Tree.IsLeaf(district));
            Assert.Equal(nation.Reporters, nation.Tree.LeafCount);
        }

        [Fact]
        public void Give_a_reason_where_their_program_is_not_installed()
        {
            var (measurements, reason) = ProcessPeer.Run(Stage.Set(s_small), "nowhere", "no-such-program-is-installed", "peer.mjs");

            Assert.Empty(measurements);
            Assert.Equal("`no-such-program-is-installed` is not installed", reason);
        }
    }

    public class Totals
    {
        [Fact]
        public void Differ_where_one_sum_is_one_off()
        {
            var (stage, wrong) = (Stage.Set(s_small), Copy());

            wrong.Add(unit: 61, series: 69, sum: 1, count: 0);

            Assert.StartsWith("province 0, series 69: ", wrong.DifferenceFrom(stage.Expected), StringComparison.Ordinal);
        }

        [Fact]
        public void Differ_where_one_count_is_one_off()
        {
            var (stage, wrong) = (Stage.Set(s_small), Copy());

            wrong.Add(unit: 64, series: 0, sum: 0, count: 1);

            Assert.StartsWith("nation, series 0: ", wrong.DifferenceFrom(stage.Expected), StringComparison.Ordinal);
        }

        [Fact]
        public void Are_those_of_rows_added_by_hand()
        {
            var stage = Stage.Set(new PeerOptions { Provinces = 1, Districts = 1, Communes = 1, Indicators = 2, Months = 1, Gaps = 0 });

            var values = stage.Rows.Values;

            Assert.Equal([values[0], values[1], values[0], values[1], values[0], values[1]], stage.Expected.Sums);
            Assert.Equal([1, 1, 1, 1, 1, 1], stage.Expected.Counts!);
        }

        private static LevelTotals Copy()
        {
            var stage = Stage.Set(s_small);
            return LevelTotals.Of(stage.Nation, stage.Rows, s_small);
        }
    }

    public class Options
    {
        [Theory]
        [InlineData("--communes")]
        [InlineData("--communes", "-1")]
        [InlineData("--communes", "many")]
        [InlineData("--gaps", "100")]
        [InlineData("--rounds", "0")]
        [InlineData("--speed", "1")]
        [InlineData("--provinces", "708")]
        [InlineData("--indicators", "100000", "--months", "6000")]
        public void Refuse_what_they_do_not_understand(params string[] words) => Assert.Throws<FormatException>(() => PeerOptions.Parse(words));

        [Fact]
        public void Take_sizes_and_the_order_of_rows()
        {
            var options = PeerOptions.Parse(["--communes", "90", "--shuffled", "--gaps", "0"]);

            Assert.Equal(new PeerOptions { Communes = 90, IsShuffled = true, Gaps = 0 }, options);
        }
    }
}
