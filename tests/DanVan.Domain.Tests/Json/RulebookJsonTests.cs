using DanVan.Domain.Catalog;
using DanVan.Domain.Json;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Tests.Json;

public class RulebookJsonTests
{
    private const string Small = """
        {
          "code": "kl-114-tw", "template": "kl-114-tw",
          "rules": [
            { "id": "a", "code": "R-SUM-02", "kind": "sum", "statement": { "vi": "a", "en": "b" }, "subject": "reception", "parts": ["reception.district"] },
            { "id": "b", "code": "R-LBL-01", "kind": "label", "severity": "warning", "statement": { "vi": "a", "en": "b" }, "subject": "reception", "table": "6", "parts": ["petition.received.complaint"] }
          ]
        }
        """;

    private static ReportTemplate Template => BuiltInTemplates.Get("kl-114-tw");

    public class Read
    {
        [Fact]
        public void Reads_a_small_rulebook() => Assert.Equal(["a", "b"], RulebookJson.Read(Small, Template).Get().Rules.Select(rule => rule.Id));

        [Theory]
        [InlineData("\"id\": \"b\"", "\"id\": \"a\"", "duplicate-code", "$.rules[1].id")]
        [InlineData("\"reception.district\"", "\"reception.ward\"", "unknown-indicator", "$.rules[0].parts[0]")]
        [InlineData("\"subject\": \"reception\", \"table\"", "\"subject\": \"reptile\", \"table\"", "unknown-indicator", "$.rules[1].subject")]
        [InlineData("\"table\": \"6\"", "\"table\": \"66\"", "unknown-table", "$.rules[1].table")]
        [InlineData("\"template\": \"kl-114-tw\"", "\"template\": \"other\"", "wrong-value", "$.template")]
        [InlineData("\"warning\"", "\"Warning\"", "wrong-value", "$.rules[1].severity")]
        [InlineData("\"warning\"", "1", "wrong-value", "$.rules[1].severity")]
        [InlineData("\"label\"", "\"lable\"", "wrong-value", "$.rules[1].kind")]
        [InlineData("\"id\": \"b\", ", "", "missing-property", "$.rules[1]")]
        [InlineData("\"id\": \"b\"", "\"id\": \" \"", "wrong-value", "$.rules[1].id")]
        [InlineData("\"code\": \"kl-114-tw\"", "\"code\": \"\"", "wrong-value", "$.code")]
        [InlineData(", \"parts\": [\"reception.district\"]", "", "missing-property", "$.rules[0].parts")]
        [InlineData("[\"reception.district\"]", "[]", "missing-property", "$.rules[0].parts")]
        [InlineData("[\"reception.district\"]", "[\"reception\"]", "duplicate-code", "$.rules[0].parts[0]")]
        [InlineData("[\"reception.district\"]", "[\"reception.district\", \"reception.district\"]", "duplicate-code", "$.rules[0].parts[1]")]
        [InlineData(", \"table\": \"6\"", "", "missing-property", "$.rules[1].table")]
        [InlineData("\"table\"", "\"levels\": [\"commune\", \"xã\"], \"table\"", "wrong-value", "$.rules[1].levels[1]")]
        [InlineData("\"rules\"", "\"inForceFrom\": \"2025-01-02\", \"inForceTo\": \"2025-01-01\", \"rules\"", "wrong-value", "$.inForceTo")]
        public void Refuses_what_does_not_fit(string old, string changed, string code, string path)
        {
            var problem = Assert.Single(RulebookJson.Read(Small.Replace(old, changed, StringComparison.Ordinal), Template).Problems);

            Assert.Equal((code, path), (problem.Code, problem.Path));
        }

        [Theory]
        [InlineData("difference", "R-DIF-01", "subject", "parts")]
        [InlineData("subset", "R-SUB-01", "subject", "parts")]
        [InlineData("rate", "R-RATE-01", "subject", "numerator")]
        [InlineData("possible-counts", "R-RATE-02", "subject", "numerator")]
        [InlineData("complement", "R-RATE-03", "subject", "parts")]
        [InlineData("duplicate", "R-DUP-01", "subject")]
        [InlineData("bound", "R-BND-01", "subject")]
        [InlineData("label", "R-LBL-01", "subject", "parts", "table")]
        [InlineData("scope", "R-SCP-01", "subject", "parts")]
        [InlineData("omission", "R-OMI-01", "parts", "claims")]
        public void Says_where_it_stands_what_a_rule_lacks_that_its_kind_needs(string kind, string code, params string[] properties)
        {
            var json = $$"""
                { "code": "q", "template": "kl-114-tw",
                  "rules": [ { "id": "a", "code": "{{code}}", "kind": "{{kind}}", "statement": { "vi": "a", "en": "b" } } ] }
                """;

            var problems = RulebookJson.Read(json, Template).Problems;

            Assert.Equal(properties.Select(property => (2, 14, "missing-property", $"$.rules[0].{property}")), problems.Select(problem => (problem.Line, problem.Column, problem.Code, problem.Path)));
        }

        [Theory]
        [InlineData("9 = 11 + 12")]
        [InlineData("true")]
        [InlineData("missing = 1")]
        public void Refuses_a_formula_that_names_no_indicator(string expression)
        {
            var json = $$"""
                { "code": "q", "template": "kl-114-tw",
                  "rules": [ { "id": "a", "code": "R-FML-01", "kind": "formula", "statement": { "vi": "a", "en": "b" }, "expression": "{{expression}}" } ] }
                """;

            var problem = Assert.Single(RulebookJson.Read(json, Template).Problems);

            Assert.Equal("$.rules[0].expression", problem.Path);
            Assert.Equal($"1:1: Found no indicator in '{expression}', expected one at least: the number of a column is a code in brackets, such as [9].", problem.Message);
        }

        [Fact]
        public void Throws_every_problem_at_once_where_a_value_is_demanded()
        {
            var result = RulebookJson.Read(Small.Replace("reception", "reptile", StringComparison.Ordinal), Template);

            var error = Assert.Throws<FormatException>(result.Get);

            Assert.Equal(3, result.Problems.Count);
            Assert.Contains("3 problem(s)", error.Message, StringComparison.Ordinal);
            Assert.Contains("line 5, column 128, $.rules[1].subject", error.Message, StringComparison.Ordinal);
        }
    }

    public class Write
    {
        [Fact]
        public void Gives_back_what_was_read()
        {
            var first = RulebookJson.Write(BuiltInRulebooks.Get("kl-114-tw"));

            Assert.Equal(first, RulebookJson.Write(RulebookJson.Read(first, Template).Get()));
        }
    }
}
