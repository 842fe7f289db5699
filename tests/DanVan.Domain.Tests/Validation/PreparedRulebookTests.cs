using DanVan.Domain.Catalog;
using DanVan.Domain.Json;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation;

public class PreparedRulebookTests
{
    private static ReportTemplate Template => BuiltInTemplates.Get("tt02-2021-01-kqgq");

    private static Rule Formula(string id, string? expression) => new() { Id = id, Code = "R-FML-01", Kind = CheckKind.Formula, Statement = TestReports.Text(id), Expression = expression };

    private static Rulebook Of(params IEnumerable<Rule> rules) => new() { Code = "r", Template = Template.Code, Rules = [.. rules] };

    private static IReadOnlyList<RulebookProblem> ProblemsOf(params IEnumerable<Rule> rules)
    {
        Assert.False(PreparedRulebook.TryPrepare(Of(rules), Template, out _, out var problems));
        return problems;
    }

    public class TryPrepare
    {
        [Fact]
        public void Lists_every_rule_that_cannot_be_used_with_its_place()
        {
            var problems = ProblemsOf(Formula("a", "c1 = c2 +"), Formula("b", "c1 = c2"), Formula("c", "c1 = c99"), Formula("d", "c1 + c2"), Formula("e", null));

            Assert.Equal([0, 2, 3, 4], problems.Select(problem => problem.Rule));
            Assert.Equal(["bad-expression", "unknown-indicator", "bad-expression", "bad-expression"], problems.Select(problem => problem.Code));
            Assert.Contains("1:10", problems[0].Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Refuses_an_id_that_stands_twice() => Assert.Equal("duplicate-code", Assert.Single(ProblemsOf(Formula("a", "c1 = c2"), Formula("a", "c1 = c3"))).Code);

        [Fact]
        public void Refuses_figures_of_different_units() => Assert.Equal("bad-expression", Assert.Single(ProblemsOf(Formula("a", "c1 = c7"))).Code);

        [Theory]
        [InlineData("Lệch {gap", 1)]
        [InlineData("Lệch {gaps} và {indicator:c9}", 2)]
        [InlineData("{indicator:c1} khác {left}, {right}, {gap}, {rule}, {unit}", 0)]
        public void Refuses_placeholders_that_nobody_fills(string message, int problems)
        {
            PreparedRulebook.TryPrepare(Of(Formula("a", "c1 = c2") with { Message = TestReports.Text(message) }), Template, out _, out var found);

            Assert.Equal(2 * problems, found.Count);
        }

        [Fact]
        public void Refuses_a_dimension_that_nothing_has() => Assert.Equal("forEach", Assert.Single(ProblemsOf(Formula("a", "c1 = c2") with { ForEach = "level" })).Property);

        [Fact]
        public void Refuses_a_rulebook_of_too_many_rules() =>
            Assert.Equal("too-many-rules", Assert.Single(ProblemsOf(Enumerable.Repeat(Formula("a", "c1 = c2"), 1_000_000))).Code);

        [Fact]
        public void Refuses_days_that_end_before_they_begin() => Assert.Equal(
            "effectiveTo",
            Assert.Single(ProblemsOf(Formula("a", "c1 = c2") with { EffectiveFrom = new NodaTime.LocalDate(2024, 1, 2), EffectiveTo = new NodaTime.LocalDate(2024, 1, 1) })).Property);
    }

    public class Check
    {
        [Fact]
        public void Throws_with_everything_that_is_wrong()
        {
            var report = new FilledForm(Template, new ReportHeader()).ToReport();

            var error = Assert.Throws<InvalidRulebookException>(() => ReportChecker.Check(report, Template, Of(Formula("a", "c1 ="), Formula("b", "c98 = c99"))));

            Assert.Equal(3, error.Problems.Count);
            Assert.Contains("rules[1] 'b', expression", error.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Throws_at_once_even_where_verdicts_are_streamed() =>
            Assert.Throws<InvalidRulebookException>(() => ReportChecker.Stream(new FilledForm(Template, new ReportHeader()).ToReport(), Template, Of(Formula("a", "c1 ="))));
    }

    public class Json
    {
        [Fact]
        public void Lists_problems_with_path_and_place_in_the_expression()
        {
            var json = RulebookJson.Write(Of(Formula("a", "c1 = c2 +"), Formula("b", "c1 = c2")));

            var problem = Assert.Single(RulebookJson.Read(json, Template).Problems);

            Assert.Equal(("$.rules[0].expression", "bad-expression"), (problem.Path, problem.Code));
            Assert.StartsWith("1:10:", problem.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Reads_back_every_property_of_a_formula()
        {
            var rule = Formula("a", "c1 = c2 + c3") with
            {
                Gaps = GapPolicy.Zero,
                RightGaps = GapPolicy.NeverSkip,
                ForEach = Rule.EachUnit,
                Levels = ["commune"],
                Periods = [DanVan.Domain.Periods.PeriodKind.Year],
                Regime = DanVan.Domain.Periods.PeriodRegime.Administrative,
                EffectiveFrom = new NodaTime.LocalDate(2021, 1, 1),
                EffectiveTo = new NodaTime.LocalDate(2021, 12, 31),
                Message = TestReports.Text("{left}"),
                Source = "02/2021/TT-TTCP",
            };
            var json = RulebookJson.Write(Of(rule));

            Assert.Equal(json, RulebookJson.Write(RulebookJson.Read(json, Template).Get()));
            Assert.Contains("never-skip", json, StringComparison.Ordinal);
        }
    }
}
