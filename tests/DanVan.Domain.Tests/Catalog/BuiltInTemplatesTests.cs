using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Tests.Catalog;

public class BuiltInTemplatesTests
{
    public class Get
    {
        [Fact]
        public void Has_the_form_of_Conclusion_114() => Assert.Equal("kl-114-tw", BuiltInTemplates.Get("kl-114-tw").Code);

        [Fact]
        public void Names_the_known_codes_for_an_unknown_one()
        {
            var error = Assert.Throws<KeyNotFoundException>(() => BuiltInTemplates.Get("kl-115-tw"));

            Assert.Contains("kl-114-tw", error.Message, StringComparison.Ordinal);
        }
    }

    public class Find
    {
        [Fact]
        public void Has_nothing_for_an_unknown_code() => Assert.Null(BuiltInTemplates.Find("kl-115-tw"));
    }

    public class EveryTemplate
    {
        public static TheoryData<string> Codes => [.. BuiltInTemplates.All.Select(template => template.Code)];

        [Theory]
        [MemberData(nameof(Codes))]
        public void Gives_every_cell_an_indicator(string code)
        {
            var empty = from table in BuiltInTemplates.Get(code).Tables
                        from column in table.Columns
                        where !IsServed(table, column)
                        select $"{table.Number}/{column.Number}";

            Assert.Empty(empty);
        }

        [Theory]
        [MemberData(nameof(Codes))]
        public void Uses_every_indicator_it_names(string code)
        {
            var template = BuiltInTemplates.Get(code);

            var used = template.Tables.SelectMany(CodesOf).Concat(template.Narrative.Select(slot => slot.Indicator)).ToHashSet();

            Assert.Empty(template.Indicators.Select(indicator => indicator.Code).Except(used));
        }

        [Theory]
        [MemberData(nameof(Codes))]
        public void Counts_and_rates_carry_the_kind_and_unit_that_the_column_asks_for(string code)
        {
            var template = BuiltInTemplates.Get(code);

            var wrong = from table in template.Tables
                        from column in table.Columns
                        let rate = column.Content == CellContent.Rate ? column.Indicator : column.Rate
                        let number = column.Content == CellContent.Rate ? null : column.Indicator
                        where (rate is { } r && template.FindIndicator(r) is not { Kind: IndicatorKind.Rate, Unit: "%" }) ||
                            (number is { } n && template.FindIndicator(n)!.Kind is not (IndicatorKind.Count or IndicatorKind.Amount))
                        select $"{table.Number}/{column.Number}";

            Assert.Empty(wrong);
        }

        [Theory]
        [MemberData(nameof(Codes))]
        public void Numbers_its_columns_from_one_without_a_gap(string code) => Assert.All(
            BuiltInTemplates.Get(code).Tables,
            table => Assert.Equal(Enumerable.Range(1, table.Columns.Count), table.Columns.Select(column => column.Number)));

        [Theory]
        [MemberData(nameof(Codes))]
        public void Refuses_a_total_over_units_where_a_rate_has_no_counts(string code) => Assert.All(
            BuiltInTemplates.Get(code).Indicators.Where(indicator => indicator.Kind == IndicatorKind.Rate),
            indicator => Assert.Equal(indicator.Numerator is null && indicator.Denominators.Count == 0, indicator.OverUnits == UnitAddition.None));

        private static bool IsServed(TemplateTable table, TemplateColumn column) => column.Content switch
        {
            CellContent.RowLabel => true,
            CellContent.Text when column.Optional => true,
            CellContent.Items or CellContent.Text => column.Items.Count > 0,
            CellContent.NumberAndRate => column is { Indicator: not null, Rate: not null },
            _ => column.Indicator is not null || (table.Rows.Count > 0 && table.Rows.All(row => row.Cells.ContainsKey(column.Number))),
        };

        private static IEnumerable<IndicatorCode> CodesOf(TemplateTable table) =>
        [
            .. table.Columns.Select(column => column.Indicator).OfType<IndicatorCode>(),
            .. table.Columns.Select(column => column.Rate).OfType<IndicatorCode>(),
            .. table.Columns.SelectMany(column => column.Items).SelectMany(item => new[] { item.Indicator, item.Rate ?? item.Indicator }),
            .. table.Rows.SelectMany(row => row.Cells.Values),
        ];
    }

    public class Conclusion114
    {
        [Theory]
        [InlineData("1", 2, 0, TablePeriod.NotSaid)]
        [InlineData("2", 2, 0, TablePeriod.NotSaid)]
        [InlineData("3", 4, 7, TablePeriod.Yearly)]
        [InlineData("4.1", 4, 0, TablePeriod.NotSaid)]
        [InlineData("4.2", 2, 0, TablePeriod.NotSaid)]
        [InlineData("5.1", 8, 0, TablePeriod.PeriodTotal)]
        [InlineData("5.2", 4, 0, TablePeriod.PeriodTotal)]
        [InlineData("6", 6, 0, TablePeriod.YearlyAverage)]
        [InlineData("7", 4, 0, TablePeriod.PeriodTotal)]
        [InlineData("8", 10, 0, TablePeriod.PeriodTotal)]
        [InlineData("9", 2, 0, TablePeriod.PeriodTotal)]
        public void Has_the_annex_tables_of_the_form(string number, int columns, int rows, TablePeriod period)
        {
            var table = Assert.Single(BuiltInTemplates.Get("kl-114-tw").Tables, table => table.Number == number);

            Assert.Equal((columns, rows, period), (table.Columns.Count, table.Rows.Count, table.Period));
        }
    }
}
