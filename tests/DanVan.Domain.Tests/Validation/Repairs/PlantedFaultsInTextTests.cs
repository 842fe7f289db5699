using System.Runtime.CompilerServices;
using DanVan.Domain.PlantedFaults.InText;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class PlantedFaultsInTextTests
{
    private static string ReportFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "samples", "CheckReport", "reports", "bao-cao-5-nam-ket-luan-114.md");

    public class Run
    {
        private static readonly TextMeasurement s_small = TextMeasurement.Run(ReportFile(), faults: 10, seed: 3);

        [Fact]
        public void Finds_every_fault_that_breaks_a_rule() => Assert.All(s_small.Kinds, tally => Assert.Equal((10, tally.Breaking), (tally.Planted, tally.Found)));

        [Fact]
        public void Plants_faults_that_break_rules() => Assert.True(s_small.Kinds.Sum(tally => tally.Breaking) > 60);

        [Fact]
        public void Puts_the_right_repair_first_in_four_of_five_figures_under_two_rules() =>
            Assert.True(s_small.Kinds.Sum(tally => tally.TiedRight) * 5 >= s_small.Kinds.Sum(tally => tally.Tied) * 4);

        [Fact]
        public void Raises_no_alarm_on_a_text_in_which_everything_holds() => Assert.Empty(CleanTexts.Run(ReportFile(), texts: 30, seed: 3).Alarms);
    }

    public class TextRelation_CanHold
    {
        private static bool CanHold(string kind, params string?[] written) =>
            new TextRelation(kind, [], 28).CanHold([.. written.Select(text => text is null ? (WrittenNumber?)null : WrittenNumber.Read(text)[0])]);

        [Theory]
        [InlineData("sum", true, "8.943", "2.979", "5.964")]
        [InlineData("sum", false, "8.934", "2.979", "5.964")]
        [InlineData("sum", true, "8.943", "2.979", null)]
        [InlineData("sum", false, "2.978", "2.979", null)]
        [InlineData("within", true, "35", "35")]
        [InlineData("within", false, "36", "35")]
        [InlineData("same", false, "25", "24")]
        [InlineData("yearly-same", true, "25", "5")]
        [InlineData("yearly-same", false, "25", "6")]
        [InlineData("complete", true, "83", "17")]
        [InlineData("complete", true, "83", "16")]
        [InlineData("complete", false, "83", "15")]
        [InlineData("rate", true, "83", "5", "6")]
        [InlineData("rate", false, "84", "5", "6")]
        [InlineData("rate", true, "16", "1", "6")]
        [InlineData("share", true, "2", "361", "368")]
        [InlineData("some", true, "97", "35")]
        [InlineData("some", false, "97", "24")]
        [InlineData("base", true, "8,06", "219")]
        [InlineData("base", false, "21,59", "18")]
        [InlineData("units", true, "20", "28")]
        [InlineData("units", false, "29", "28")]
        [InlineData("units", true, "26", "112")]
        [InlineData("units", false, "26", "26")]
        public void Judges_by_plain_arithmetic(string kind, bool canHold, params string?[] written) => Assert.Equal(canHold, CanHold(kind, written));
    }
}
