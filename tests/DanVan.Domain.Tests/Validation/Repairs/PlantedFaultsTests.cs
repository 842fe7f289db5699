using DanVan.Domain.PlantedFaults;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class PlantedFaultsTests
{
    public class Run
    {
        private static readonly Measurement s_small = Measurement.Run(faultsOfEachKind: 20, cleanForms: 100, seed: 7);

        [Fact]
        public void Finds_every_fault_that_breaks_a_rule() =>
            Assert.All(s_small.Kinds.Values, tally => Assert.Equal((20, tally.Breaking), (tally.Planted, tally.Found)));

        [Fact]
        public void Plants_faults_that_break_rules() => Assert.All(s_small.Kinds.Values, tally => Assert.InRange(tally.Breaking, 10, 20));

        [Fact]
        public void Raises_no_alarm_on_a_form_without_a_fault() => Assert.Equal((100, 0), (s_small.CleanForms, s_small.FalseAlarms));

        [Fact]
        public void Puts_the_right_repair_first_in_nine_of_ten_cells_under_two_rules() =>
            Assert.True(s_small.Kinds.Values.Sum(tally => tally.TiedTopRight) * 10 >= s_small.Kinds.Values.Sum(tally => tally.Tied) * 9);

        [Fact]
        public void Gives_the_same_for_the_same_seed() =>
            Assert.Equal(MarkdownTable.Of(Measurement.Run(3, 3, 5)), MarkdownTable.Of(Measurement.Run(3, 3, 5)));
    }
}
