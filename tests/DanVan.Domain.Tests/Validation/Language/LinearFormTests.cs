using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Tests.Validation.Language;

public class LinearFormTests
{
    private static string Show(ConstraintAlternative alternative)
    {
        static string Terms(IEnumerable<LinearTerm> terms) => string.Join(" ", terms.Select(term => $"{term.Coefficient}x{term.Variable}"));
        var linear = alternative.Linear.Select(part => $"{Terms(part.Terms)} {RulePrinter.SignOf(part.Relation)} {part.Constant}");
        var rates = alternative.Rates.Select(part => $"x{part.Rate} is {part.Scale}({Terms(part.Numerator)})/({Terms(part.Denominator)})");
        return string.Join(", ", linear.Concat(rates));
    }

    private static string Show(string rule) =>
        string.Join(" | ", LinearForm.Of(RuleExpression.Parse(rule), "id").Rule!.Alternatives.Select(Show));

    public class Of
    {
        [Theory]
        [InlineData("t = a + b", "1x0 -1x1 -1x2 = 0")]
        [InlineData("t = a + b - a", "1x0 -1x2 = 0")]
        [InlineData("2 * (t - 3) <= a / 4 + 1", "2x0 -1/4x1 <= 7")]
        [InlineData("t >= sum(a, b, 5)", "1x0 -1x1 -1x2 >= 5")]
        [InlineData("not t = a", "1x0 -1x1 <> 0")]
        [InlineData("not t < a", "1x0 -1x1 >= 0")]
        [InlineData("a = 1 and b = 2", "1x0 = 1, 1x1 = 2")]
        [InlineData("not (a = 1 and b = 2)", "1x0 <> 1 | 1x1 <> 2")]
        [InlineData("a = 1 or b > 2", "1x0 = 1 | 1x1 > 2")]
        [InlineData("if a = 0 then b = 0", "1x0 <> 0 | 1x1 = 0")]
        [InlineData("if a > 0 and b > 0 then c > 0", "1x0 <= 0 | 1x1 <= 0 | 1x2 > 0")]
        [InlineData("(a = 0) = (b = 0)", "1x0 = 0, 1x1 = 0 | 1x0 <> 0, 1x1 <> 0")]
        [InlineData("(a = 0) <> (b = 0)", "1x0 = 0, 1x1 <> 0 | 1x0 <> 0, 1x1 = 0")]
        [InlineData("percent(n, d) = r", "x2 is 100(1x0)/(1x1)")]
        [InlineData("r = 100 * n / (d + e)", "x0 is 100(1x1)/(1x2 1x3)")]
        [InlineData("n / d = r", "x2 is 1(1x0)/(1x1)")]
        [InlineData("2 * r = percent(n, d)", "x0 is 50(1x1)/(1x2)")]
        [InlineData("percent(n, d) >= 80", "100x0 -80x1 >= 0, 1x1 > 0")]
        [InlineData("80 >= percent(n, d)", "100x0 -80x1 <= 0, 1x1 > 0")]
        [InlineData("a = a", "")]
        [InlineData("2 ^ 3 * a = 16", "8x0 = 16")]
        public void Gives_the_ways_to_hold(string rule, string expected) => Assert.Equal(expected, Show(rule));

        [Fact]
        public void Has_no_way_for_what_cannot_hold() => Assert.Empty(LinearForm.Of(RuleExpression.Parse("a <> a"), "id").Rule!.Alternatives);

        [Theory]
        [InlineData("a * b = c")]
        [InlineData("max(a, b) = c")]
        [InlineData("percent(n, d) < r")]
        [InlineData("present(a)")]
        [InlineData("not_both(a, b)")]
        [InlineData("a mod 2 = 0")]
        [InlineData("sum(children(a)) = b")]
        public void Says_why_there_is_none(string rule)
        {
            var form = LinearForm.Of(RuleExpression.Parse(rule), "id");

            Assert.Null(form.Rule);
            Assert.NotEmpty(form.Refusal!);
        }

        [Fact]
        public void Refuses_more_ways_than_a_solver_can_walk()
        {
            var rule = string.Join(" and ", Enumerable.Range(0, 20).Select(i => $"(a{i} = 0 or b{i} = 0)"));

            Assert.Contains("more than 256 ways", LinearForm.Of(RuleExpression.Parse(rule), "id").Refusal, StringComparison.Ordinal);
        }

        [Fact]
        public void Collects_references_that_mean_one_variable()
        {
            var form = LinearForm.Of(RuleExpression.Parse("a + b = 4"), "id", _ => 3);

            Assert.Equal("2x3 = 4", Show(Assert.Single(form.Rule!.Alternatives)));
        }
    }
}
