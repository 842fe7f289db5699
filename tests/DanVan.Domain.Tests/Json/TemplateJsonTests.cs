using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Json;
using DanVan.Domain.Templates;
using NodaTime;

namespace DanVan.Domain.Tests.Json;

public class TemplateJsonTests
{
    private const string Small = """
        {
          "code": "t", "version": "1",
          "name": { "vi": "Biểu", "en": "Form" },
          "inForceFrom": "2015-07-14",
          "tables": [ { "number": "1", "title": "Đơn", "columns": [ { "number": 1, "header": ["Số đơn"], "content": "number", "indicator": "petition" } ] } ],
          "indicators": [ { "code": "petition", "name": { "vi": "Đơn", "en": "Petitions" }, "kind": "count" } ]
        }
        """;

    public class Read
    {
        [Fact]
        public void Reads_a_small_template()
        {
            var template = TemplateJson.Read(Small).Get();

            Assert.Equal(("t", "Biểu", new LocalDate(2015, 7, 14)), (template.Code, template.Name.Vi, template.InForceFrom));
            Assert.Equal(CellContent.Number, template.Tables[0].Columns[0].Content);
            Assert.Equal(IndicatorCode.Parse("petition"), template.Tables[0].Columns[0].Indicator);
        }

        [Fact]
        public void Gives_what_is_left_out_its_usual_value()
        {
            var template = TemplateJson.Read(Small).Get();

            Assert.Empty(template.Sections);
            Assert.Empty(template.Narrative);
            Assert.Empty(template.Tables[0].Rows);
            Assert.Empty(template.Tables[0].Columns[0].Items);
            Assert.Empty(template.Indicators[0].Dimensions);
            Assert.Equal((TablePeriod.NotSaid, false), (template.Tables[0].Period, template.Tables[0].Columns[0].Optional));
            Assert.Null(template.Authority);
        }

        [Theory]
        [InlineData("\"code\": \"t\"", "\"code\": \"\"", "wrong-value", "$.code")]
        [InlineData("\"inForceFrom\"", "\"inForceTo\": \"2015-07-13\", \"inForceFrom\"", "wrong-value", "$.inForceTo")]
        [InlineData("\"number\": 1,", "\"number\": 0,", "wrong-value", "$.tables[0].columns[0].number")]
        [InlineData("\"number\": 1,", "\"number\": 1, \"formula\": \"1=2+\",", "bad-expression", "$.tables[0].columns[0].formula")]
        [InlineData("\"number\": 1,", "\"number\": 1, \"officialNumber\": 4, \"formula\": \"1=2+3\",", "bad-expression", "$.tables[0].columns[0].formula")]
        public void Refuses_what_contradicts_itself(string old, string changed, string code, string path)
        {
            var problem = Assert.Single(TemplateJson.Read(Small.Replace(old, changed, StringComparison.Ordinal)).Problems);

            Assert.Equal((code, path), (problem.Code, problem.Path));
        }

        [Fact]
        public void Lists_every_problem_at_once_with_path_and_position()
        {
            var json = """
                {
                  "code": 7,
                  "nmae": { "vi": "x" },
                  "name": { "vi": "Biểu" },
                  "inForceFrom": "2015-02-30",
                  "tables": [
                    { "number": "1", "title": "T", "columns": [ { "number": 1, "header": [], "content": "Number" } ] }
                  ],
                  "indicators": [ { "code": "Petition", "name": { "vi": "a", "en": "b", "en": "c" }, "kind": null } ]
                }
                """;

            var problems = TemplateJson.Read(json).Problems;

            Assert.Equal(
                [
                    (1, 1, "missing-property", "$"),
                    (2, 11, "wrong-value", "$.code"),
                    (3, 3, "unknown-property", "$.nmae"),
                    (4, 11, "missing-property", "$.name"),
                    (5, 18, "wrong-value", "$.inForceFrom"),
                    (7, 89, "wrong-value", "$.tables[0].columns[0].content"),
                    (9, 29, "wrong-value", "$.indicators[0].code"),
                    (9, 73, "duplicate-property", "$.indicators[0].name.en"),
                    (9, 94, "wrong-value", "$.indicators[0].kind"),
                ],
                problems.Select(problem => (problem.Line, problem.Column, problem.Code, problem.Path)));
        }

        [Fact]
        public void Says_which_names_it_takes()
        {
            var problem = Assert.Single(TemplateJson.Read(Small.Replace("\"number\", \"ind", "\"NumberAndRate\", \"ind", StringComparison.Ordinal)).Problems);

            Assert.Equal("Expected one of number, rate, number-and-rate, text, items, row-label, found \"NumberAndRate\".", problem.Message);
        }

        [Fact]
        public void Refuses_a_code_that_stands_twice()
        {
            var json = Small.Replace("\"indicators\": [", "\"indicators\": [ { \"code\": \"petition\", \"name\": { \"vi\": \"a\", \"en\": \"b\" }, \"kind\": \"count\" },", StringComparison.Ordinal);

            var problem = Assert.Single(TemplateJson.Read(json).Problems);

            Assert.Equal(("duplicate-code", "$.indicators[1].code"), (problem.Code, problem.Path));
        }

        [Theory]
        [InlineData("\"indicator\": \"petition\" } ]", "\"indicator\": \"petitions\" } ]", "$.tables[0].columns[0].indicator")]
        [InlineData("\"kind\": \"count\"", "\"kind\": \"rate\", \"numerator\": \"x\"", "$.indicators[0].numerator")]
        [InlineData("\"kind\": \"count\"", "\"kind\": \"rate\", \"denominators\": [\"petition\", \"x\"]", "$.indicators[0].denominators[1]")]
        [InlineData("\"inForceFrom\"", "\"narrative\": [ { \"indicator\": \"x\", \"units\": [\"đơn\"] } ], \"inForceFrom\"", "$.narrative[0].indicator")]
        [InlineData("\"indicator\": \"petition\" } ]", "\"indicator\": \"petition\" } ], \"rows\": [ { \"label\": \"2015\", \"cells\": { \"1\": \"x\" } } ]", "$.tables[0].rows[0].cells.1")]
        [InlineData("\"indicator\": \"petition\" } ]", "\"items\": [ { \"label\": \"a\", \"indicator\": \"x\" } ] } ]", "$.tables[0].columns[0].items[0].indicator")]
        public void Refuses_a_reference_to_an_unknown_indicator(string old, string changed, string path)
        {
            var problem = Assert.Single(TemplateJson.Read(Small.Replace(old, changed, StringComparison.Ordinal)).Problems);

            Assert.Equal(("unknown-indicator", path), (problem.Code, problem.Path));
            Assert.True(problem.Line > 1 && problem.Column > 1);
        }

        [Fact]
        public void Refuses_a_row_cell_in_a_column_that_is_not_there()
        {
            var json = Small.Replace("\"petition\" } ]", "\"petition\" } ], \"rows\": [ { \"label\": \"2015\", \"cells\": { \"2\": \"petition\" } } ]", StringComparison.Ordinal);

            Assert.Equal("$.tables[0].rows[0].cells.2", Assert.Single(TemplateJson.Read(json).Problems).Path);
        }
    }

    public class Write
    {
        [Fact]
        public void Gives_back_what_was_read()
        {
            var first = TemplateJson.Write(BuiltInTemplates.Get("kl-114-tw"));

            var second = TemplateJson.Write(TemplateJson.Read(first).Get());

            Assert.Equal(first, second);
            Assert.Contains("“Dân vận khéo”", first, StringComparison.Ordinal);
            Assert.Contains("\"content\": \"number-and-rate\"", first, StringComparison.Ordinal);
        }

        [Fact]
        public void Keeps_every_part_of_a_slot()
        {
            var slot = BuiltInTemplates.Get("kl-114-tw").Narrative.Single(slot => slot.Indicator == IndicatorCode.Parse("dialogue.district.regular"));

            var again = TemplateJson.Read(TemplateJson.Write(BuiltInTemplates.Get("kl-114-tw"))).Get().Narrative.Single(one => one.Indicator == slot.Indicator);

            Assert.Equal(slot.Units, again.Units);
            Assert.Equal(slot.Beside.SelectMany(words => words), again.Beside.SelectMany(words => words));
            Assert.Equal(slot.Without, again.Without);
            Assert.Equal(slot.Level, again.Level);
        }
    }
}
