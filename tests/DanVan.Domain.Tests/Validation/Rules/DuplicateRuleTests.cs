using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class DuplicateRuleTests
{
    private const string Code = "R-DUP-01";

    private static (Verdict Verdict, string Reason) Answer(Finding finding) => (finding.Verdict, finding.Reason);

    public class Check_of_one_indicator
    {
        [Theory]
        [InlineData("143", "143 mô hình")]
        [InlineData("05", "5")]
        [InlineData("98%", "98,1%")]
        [InlineData("21,6%", "21,59%")]
        [InlineData("1,5 triệu", "1.523.000")]
        public void Holds_for_figures_that_can_be_one(string one, string other) =>
            Assert.Equal((Verdict.Holds, "figures-agree"), Answer(new TestReports().State("model", one).State("model", other).CheckForOne(Code)));

        [Theory]
        [InlineData("143", "134")]
        [InlineData("98,5%", "98,6%")]
        [InlineData("98%", "99,01%")]
        [InlineData("1,5 triệu", "1.601.000")]
        public void Is_impossible_for_figures_that_cannot(string one, string other) =>
            Assert.Equal((Verdict.Impossible, "figures-differ"), Answer(new TestReports().State("model", one).State("model", other).CheckForOne(Code)));

        [Fact]
        public void Holds_only_if_truncated_for_a_coarser_figure_that_was_cut_off() =>
            Assert.Equal((Verdict.HoldsOnlyIfTruncated, "only-truncated"), Answer(new TestReports().State("rate", "98%").State("rate", "98,7%").CheckForOne(Code)));

        [Fact]
        public void Is_impossible_for_a_figure_and_the_word_for_none() =>
            Assert.Equal((Verdict.Impossible, "figure-and-none"), Answer(new TestReports().State("model", "3").State("model", CellState.StatedNone).CheckForOne(Code)));

        [Fact]
        public void Holds_for_zero_and_the_word_for_none() =>
            Assert.Equal(Verdict.Holds, new TestReports().State("model", "0").State("model", CellState.StatedNone).CheckForOne(Code).Verdict);

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.Placeholder)]
        [InlineData(CellState.NotCollected)]
        [InlineData(CellState.NotApplicable)]
        public void Says_nothing_of_a_figure_and_no_figure(CellState state) =>
            Assert.Empty(new TestReports().State("model", "3").State("model", state).CheckFor(Code));

        [Fact]
        public void Compares_each_further_statement_with_the_first() =>
            Assert.Equal([Verdict.Holds, Verdict.Impossible], new TestReports().State("model", "3").State("model", "3").State("model", "4").CheckFor(Code).Select(finding => finding.Verdict));

        [Fact]
        public void Compares_a_pair_with_a_rate_by_what_it_makes() => Assert.Equal(
            [Verdict.Holds, Verdict.Impossible],
            new TestReports().Define("rate", IndicatorKind.Rate).State("rate", "98%").State("rate", "361/368").State("rate", "35/36").CheckFor(Code).Select(finding => finding.Verdict));
    }

    public class Check_of_a_rule
    {
        private static TestReports Dialogues(string title) => new TestReports
        {
            Title = "Kết quả 5 năm thực hiện Kết luận",
            Tables = { new ReportTable { Number = "6", Title = title, Line = 5, Columns = [], Cells = [] } },
        }.Demand(new Rule
        {
            Id = "dialogues",
            Code = Code,
            Kind = CheckKind.Duplicate,
            Statement = TestReports.Text("Số cuộc đối thoại là một"),
            Subject = TestReports.Code("dialogue"),
            Parts = [TestReports.Code("dialogue.annex")],
            Table = "6",
        });

        [Theory]
        [InlineData("25", Verdict.Holds)]
        [InlineData("24", Verdict.Impossible)]
        [InlineData("5", Verdict.Impossible)]
        public void Compares_two_indicators_that_are_one_fact(string annex, Verdict expected) =>
            Assert.Equal(expected, Dialogues("Tiếp công dân").State("dialogue", "25").State("dialogue.annex", annex).CheckForOne(Code).Verdict);

        [Theory]
        [InlineData("5", Verdict.Holds)]
        [InlineData("25", Verdict.Holds)]
        [InlineData("6", Verdict.Impossible)]
        public void Lets_a_cell_be_the_yearly_average_its_label_says(string annex, Verdict expected) =>
            Assert.Equal(expected, Dialogues("Tiếp công dân trung bình hàng năm").State("dialogue", "25").State("dialogue.annex", annex).CheckForOne(Code).Verdict);

        [Fact]
        public void Is_not_checked_for_a_fact_stated_once() =>
            Assert.Equal((Verdict.NotChecked, "stated-once"), Answer(Dialogues("Tiếp công dân").State("dialogue", "25").State("dialogue.annex", CellState.Blank).CheckForOne(Code)));
    }
}
