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
            { "id": "b", "code": "R-LBL-01", "kind": "label", "severity": "warning", "statement": { "vi": "a", "en": "b" }, "subject": "reception", "table": "6" }
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
        public void Refuses_what_does_not_fit(string old, string changed, string code, string path)
        {
            var problem = Assert.Single(RulebookJson.Read(Small.Replace(old, changed, StringComparison.Ordinal), Template).Problems);

            Assert.Equal((code, path), (problem.Code, problem.Path));
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
