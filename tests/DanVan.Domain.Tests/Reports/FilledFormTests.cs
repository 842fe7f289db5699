using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Tests.Reports;

public class FilledFormTests
{
    private const string Table = "01/TCD";

    private static FilledForm Form(string template = "tt02-2021-01-tcd") => new(BuiltInTemplates.Get(template), new ReportHeader());

    private static Fact FactOf(Report report, string? unit, string indicator) => Assert.Single(report.FactsOf(IndicatorCode.Parse(indicator), unit));

    public class ToReport
    {
        [Fact]
        public void States_a_figure_with_its_table_row_and_column()
        {
            var report = Form().Set(Table, "Xã A", 1, 12).Set(Table, "Xã B", 4, 7).ToReport();

            var fact = FactOf(report, "Xã B", "c4");
            Assert.Equal((CellState.Reported, Figure.Count(7)), (fact.State, fact.Figure!.Value!.Value));
            Assert.Equal(new Source { Table = Table, Row = 2, Column = 4 }, fact.Source);
        }

        [Fact]
        public void Keeps_zero_blank_not_collected_and_not_applicable_apart()
        {
            var report = Form().Set(Table, "Xã A", 1, 0).SetState(Table, "Xã A", 2, CellState.NotCollected).SetState(Table, "Xã A", 3, CellState.NotApplicable).ToReport();

            Assert.Equal(
                [CellState.StatedNone, CellState.NotCollected, CellState.NotApplicable, CellState.Blank],
                new[] { "c1", "c2", "c3", "c4" }.Select(code => FactOf(report, "Xã A", code).State));
        }

        [Fact]
        public void Takes_the_total_row_as_the_unit_that_reports()
        {
            var report = Form().Set(Table, "Xã A", 1, 12).Set(Table, "Tổng", 1, 13).Set(Table, null, 2, 20).ToReport();

            Assert.Equal(Figure.Count(13), FactOf(report, null, "c1").Figure!.Value);
            Assert.Equal(2, FactOf(report, null, "c2").Source.Row);
        }

        [Fact]
        public void Puts_an_indicator_into_the_cell_that_asks_for_it()
        {
            var report = Form().Set("Xã A", IndicatorCode.Parse("c5"), Figure.Count(9)).ToReport();

            Assert.Equal(new Source { Table = Table, Row = 1, Column = 5 }, FactOf(report, "Xã A", "c5").Source);
        }

        [Fact]
        public void Keeps_the_last_of_two_values_for_one_cell()
        {
            var report = Form().Set(Table, "Xã A", 1, 12).SetState(Table, "Xã A", 1, CellState.Blank).ToReport();

            Assert.Equal((CellState.Blank, null), (FactOf(report, "Xã A", "c1").State, FactOf(report, "Xã A", "c1").Figure));
        }

        [Fact]
        public void Puts_number_and_rate_of_one_cell_apart_by_the_percent_sign()
        {
            var template = BuiltInTemplates.Get("kl-114-tw");
            var (table, column) = template.Tables.SelectMany(table => table.Columns.Select(column => (table, column))).First(pair => pair.table.Rows.Count == 0 && pair.column is { Rate: not null, Indicator: not null });

            var report = Form("kl-114-tw").Set(table.Number, null, column.Number, 5).Set(table.Number, null, column.Number, Figure.Percent(83m)).ToReport();

            Assert.Equal("5", FactOf(report, null, column.Indicator!.Value.ToString()).Figure!.Text);
            Assert.Equal("83%", FactOf(report, null, column.Rate!.Value.ToString()).Figure!.Text);
        }

        [Fact]
        public void Fills_printed_rows_by_their_labels()
        {
            var template = BuiltInTemplates.Get("kl-114-tw");
            var table = template.Tables.First(table => table.Rows.Count > 1);
            var row = table.Rows[1];

            var report = Form("kl-114-tw").Set(table.Number, row.Label, row.Cells.Keys.Min(), 5).ToReport();

            Assert.Equal(2, FactOf(report, null, row.Cells[row.Cells.Keys.Min()].ToString()).Source.Row);
        }

        [Fact]
        public void States_an_indicator_that_only_the_narrative_asks_for_without_a_place()
        {
            var report = Form("kl-114-tw").Set(IndicatorCode.Parse("reception"), Figure.Count(5)).ToReport();

            Assert.Equal("5", FactOf(report, null, "reception").Figure!.Text);
        }

        [Fact]
        public void Survives_JSON_with_its_unit_and_period()
        {
            var form = new FilledForm(BuiltInTemplates.Get("tt02-2021-01-tcd"), new ReportHeader())
            {
                Unit = "H01",
                UnitLevel = "district",
                Period = ReportingPeriod.Quarter(PeriodRegime.Administrative, 2025, 1),
            };
            var json = ReportJson.Write(form.Set(Table, "Xã A", 1, 12).ToReport());

            var again = ReportJson.Read(json).Get();

            Assert.Equal(json, ReportJson.Write(again));
            Assert.Equal((form.Unit, form.UnitLevel, form.Period), (again.Unit, again.UnitLevel, again.Period));
            Assert.Contains("2024-12-15/2025-03-14 administrative", json, StringComparison.Ordinal);
        }
    }

    public class Set
    {
        [Fact]
        public void Refuses_a_table_that_the_form_does_not_have() => Assert.Throws<ArgumentException>(() => Form().Set("02/TCD", null, 1, 1));

        [Fact]
        public void Refuses_a_column_that_the_table_does_not_have() => Assert.Throws<ArgumentException>(() => Form().Set(Table, null, 30, 1));

        [Fact]
        public void Refuses_an_indicator_that_the_form_does_not_have() => Assert.Throws<ArgumentException>(() => Form().Set(IndicatorCode.Parse("c99"), Figure.Count(1)));

        [Fact]
        public void Refuses_a_row_that_the_form_does_not_print() =>
            Assert.Throws<ArgumentException>(() => Form("kl-114-tw").Set(BuiltInTemplates.Get("kl-114-tw").Tables.First(table => table.Rows.Count > 1).Number, "1999", 2, 1));

        [Fact]
        public void Refuses_a_figure_where_words_are_asked_for() => Assert.Throws<ArgumentException>(() => Form("tt02-2021-02-tcd").Set("02/TCD", null, 17, 1));

        [Fact]
        public void Refuses_a_reported_cell_without_its_figure() => Assert.Throws<ArgumentException>(() => Form().SetState(Table, null, 1, CellState.Reported));
    }
}
