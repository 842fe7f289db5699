using System.Text.Json;
using DanVan.Domain.Catalog;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Tests.Catalog;

/// <summary>The built-in forms of the Government Inspectorate carry every column, number and formula of the printed ones.</summary>
public class OfficialFormsTests
{
    internal static JsonElement[] Forms() =>
        [.. JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("forms", "official_forms.json"))).RootElement.GetProperty("forms").EnumerateArray()];

    internal static string CodeOf(JsonElement form) =>
        (form.GetProperty("generation").GetString() == "TT 02/2021" ? "tt02-2021-" : "tt01-2024-") + form.GetProperty("form").GetString()!.Replace('/', '-').ToLowerInvariant();

    public class Templates
    {
        [SharedFact]
        public void Are_built_in_for_every_official_form() =>
            Assert.Equal(Forms().Select(CodeOf).Order(StringComparer.Ordinal), BuiltInTemplates.All.Select(template => template.Code).Where(code => code.StartsWith("tt", StringComparison.Ordinal)));

        [SharedFact]
        public void Carry_numbers_headers_and_formulas_as_printed()
        {
            foreach (var form in Forms())
            {
                var table = Assert.Single(BuiltInTemplates.Get(CodeOf(form)).Tables);

                var printed = form.GetProperty("columns").EnumerateArray().Select(column => (
                    column.GetProperty("no").GetInt32(),
                    string.Join('>', column.GetProperty("path").EnumerateArray().Select(words => words.GetString()!)),
                    column.GetProperty("formula_row").GetString()!));
                Assert.Equal(printed, table.Columns.Select(column => (column.OfficialNumber!.Value, string.Join('>', column.Header), column.Formula ?? $"{column.OfficialNumber}")));
                Assert.Equal((form.GetProperty("form").GetString(), form.GetProperty("title").GetString()), (table.Number, table.Title)!);
            }
        }
    }

    public class EveryForm
    {
        public static TheoryData<string> Codes => [.. BuiltInTemplates.All.Select(template => template.Code).Where(code => code.StartsWith("tt", StringComparison.Ordinal))];

        [Theory]
        [MemberData(nameof(Codes))]
        public void Has_a_row_for_each_unit_and_a_total(string code) => Assert.All(
            BuiltInTemplates.Get(code).Tables,
            table => Assert.Equal((RowSubject.Unit, "Tổng"), (table.RowsAre, table.TotalRow)));
    }

    public class Units
    {
        [Theory]
        [InlineData("tt02-2021-01-tcd", 1, "lượt")]
        [InlineData("tt02-2021-01-tcd", 6, "vụ việc")]
        [InlineData("tt02-2021-01-tcd", 8, "đoàn")]
        [InlineData("tt02-2021-01-tcd", 10, null)]
        [InlineData("tt02-2021-01-xld", 9, "đơn")]
        [InlineData("tt02-2021-01-kqgq", 7, "triệu đồng")]
        [InlineData("tt02-2021-01-kqgq", 15, "người")]
        [InlineData("tt01-2024-02-xld", 9, null)]
        public void Are_what_the_header_says_and_nothing_where_it_does_not_say(string code, int column, string? unit)
        {
            var template = BuiltInTemplates.Get(code);

            var indicator = template.FindIndicator(template.Tables[0].Columns[column - 1].Indicator!.Value)!;

            Assert.Equal(unit, indicator.Unit);
        }
    }
}
