using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Tests.Validation.Language;

public class RuleTypesTests
{
    private static ReportTemplate Template { get; } = new()
    {
        Code = "t",
        Version = "1",
        Name = new LocalizedText { Vi = "Mẫu", En = "Form" },
        Indicators =
        [
            Make("receptions", IndicatorKind.Count, "lượt"),
            Make("receptions.commune", IndicatorKind.Count, "lượt", ("level", "commune")),
            Make("receptions.district", IndicatorKind.Count, "lượt", ("level", "district")),
            Make("receptions.commune.2019", IndicatorKind.Count, "lượt", ("level", "commune"), ("year", "2019")),
            Make("receptions.people.commune", IndicatorKind.Count, "người", ("level", "commune")),
            Make("petitions", IndicatorKind.Count, "đơn"),
            Make("petitions.settled", IndicatorKind.Count, "đơn"),
            Make("petitions.rate", IndicatorKind.Rate, "%"),
            Make("budget", IndicatorKind.Amount, null),
            Make("note", IndicatorKind.Text, null),
            Make("has-plan", IndicatorKind.YesNo, null),
        ],
    };

    private static Indicator Make(string code, IndicatorKind kind, string? unit, params (string Dimension, string Member)[] dimensions) => new()
    {
        Code = IndicatorCode.Parse(code),
        Name = new LocalizedText { Vi = code, En = code },
        Kind = kind,
        Unit = unit,
        Dimensions = dimensions.ToDictionary(pair => pair.Dimension, pair => pair.Member),
    };

    public class CheckOfTemplate
    {
        [Theory]
        [InlineData("petitions.settled <= petitions")]
        [InlineData("petitions.rate = percent(petitions.settled, petitions)")]
        [InlineData("petitions.settled / petitions = petitions.rate")]
        [InlineData("petitions.rate = 100 - 2.5")]
        [InlineData("petitions + 1 = 3 * petitions.settled")]
        [InlineData("budget = petitions")]
        [InlineData("present(note) and has-plan")]
        [InlineData("has-plan = true")]
        [InlineData("count(receptions, petitions) = 2")]
        [InlineData("sum(children(petitions)) = petitions")]
        [InlineData("previous(petitions) <= petitions")]
        [InlineData("receptions{level=commune} <= receptions")]
        [InlineData("receptions.commune{year=2019} <= receptions")]
        [InlineData("if(has-plan, petitions, 0) >= petitions.settled")]
        [InlineData("if receptions > 0 then petitions > 0")]
        [InlineData("receptions * petitions >= 0")]
        public void Finds_nothing_wrong_with(string rule) => Assert.Empty(RuleTypes.Check(RuleExpression.Parse(rule), Template));

        [Theory]
        [InlineData("receptions + petitions = 5", RuleProblemKind.UnitsDiffer, 14)]
        [InlineData("receptions = petitions", RuleProblemKind.UnitsDiffer, 1)]
        [InlineData("petitions + petitions.rate = 5", RuleProblemKind.UnitsDiffer, 13)]
        [InlineData("petitions.rate = petitions", RuleProblemKind.UnitsDiffer, 1)]
        [InlineData("percent(petitions.settled, petitions) < petitions", RuleProblemKind.UnitsDiffer, 1)]
        [InlineData("max(receptions, petitions) = 1", RuleProblemKind.UnitsDiffer, 17)]
        [InlineData("or_else(receptions, petitions) = 1", RuleProblemKind.UnitsDiffer, 21)]
        [InlineData("if(has-plan, receptions, petitions) = 1", RuleProblemKind.UnitsDiffer, 1)]
        [InlineData("note = 5", RuleProblemKind.WrongType, 1)]
        [InlineData("5 + note = 5", RuleProblemKind.WrongType, 5)]
        [InlineData("sum(note) = 5", RuleProblemKind.WrongType, 5)]
        [InlineData("has-plan + 1 = 5", RuleProblemKind.WrongType, 1)]
        [InlineData("has-plan = 5", RuleProblemKind.WrongType, 1)]
        [InlineData("petitions", RuleProblemKind.WrongType, 1)]
        [InlineData("petitions and true", RuleProblemKind.WrongType, 1)]
        [InlineData("children(petitions) = 1", RuleProblemKind.WrongType, 1)]
        [InlineData("petitions / 0 = 1", RuleProblemKind.DivisionByZero, 13)]
        [InlineData("petitions / (2 - 2) = 1", RuleProblemKind.DivisionByZero, 14)]
        [InlineData("percent(petitions, 0) = 1", RuleProblemKind.DivisionByZero, 20)]
        [InlineData("petitions ^ 0.5 = 1", RuleProblemKind.NotSupported, 13)]
        [InlineData("petitions ^ 65 = 1", RuleProblemKind.TooLarge, 13)]
        [InlineData("receptions{level=province} = 1", RuleProblemKind.UnknownIndicator, 1)]
        public void Finds_and_places(string rule, RuleProblemKind kind, int column)
        {
            var problem = Assert.Single(RuleTypes.Check(RuleExpression.Parse(rule), Template));

            Assert.Equal((kind, column), (problem.Kind, problem.Column));
        }

        [Fact]
        public void Suggests_the_nearest_code()
        {
            var problem = Assert.Single(RuleTypes.Check(RuleExpression.Parse("petitons.setled <= petitions"), Template));

            Assert.Equal("Found 'petitons.setled', expected an indicator of the template such as 'petitions.settled'.", problem.Message);
        }

        [Fact]
        public void Says_that_a_subtraction_has_spaces()
        {
            var problem = Assert.Single(RuleTypes.Check(RuleExpression.Parse("petitions-receptions = 0"), Template));

            Assert.Contains("a subtraction has spaces around its sign", problem.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Finds_every_problem_at_once_in_the_order_of_the_text()
        {
            var problems = RuleTypes.Check(RuleExpression.Parse("note = 1 and\nnowhere = 2 and\nreceptions = petitions"), Template);

            Assert.Equal([(1, 1), (2, 1), (3, 1)], problems.Select(problem => (problem.Line, problem.Column)));
        }

        [Fact]
        public void Names_the_indicators_that_compete()
        {
            var twice = new ReportTemplate
            {
                Code = "t",
                Version = "1",
                Name = Template.Name,
                Indicators = [Make("a.x", IndicatorKind.Count, null, ("level", "commune")), Make("a.y", IndicatorKind.Count, null, ("level", "commune"))],
            };

            var problem = Assert.Single(RuleTypes.Check(RuleExpression.Parse("a{level=commune} = 1"), twice));

            Assert.Equal(RuleProblemKind.Ambiguous, problem.Kind);
            Assert.Empty(RuleTypes.Check(RuleExpression.Parse("sum(a{level=commune}) = 1"), twice));
            Assert.Equal("sum(a.x, a.y) = 1", new TemplateReferences(twice).Resolve(RuleExpression.Parse("sum(a{level=commune}) = 1")).ToString());
        }
    }

    public class CheckOfShape
    {
        [Theory]
        [InlineData("1 and true", 1)]
        [InlineData("true + 1", 1)]
        [InlineData("not 5", 5)]
        [InlineData("(a = 1) < (b = 1)", 2)]
        [InlineData("(a = 1) = 1", 2)]
        [InlineData("if 1 then a = 1", 4)]
        [InlineData("if(a, b = 1, 2) = 3", 1)]
        [InlineData("sum(a = 1) = 3", 5)]
        public void Needs_no_template(string rule, int column) =>
            Assert.Equal(column, Assert.Single(RuleTypes.Check(RuleExpression.Parse(rule))).Column);

        [Fact]
        public void Lets_a_number_be_a_number() => Assert.Empty(RuleTypes.Check(RuleExpression.Parse("a + 1")));
    }

    public class Resolve
    {
        [Fact]
        public void Writes_the_codes_of_the_template() =>
            Assert.Equal(
                "receptions.commune <= receptions",
                new TemplateReferences(Template).Resolve(RuleExpression.Parse("receptions{level=commune} <= receptions")).ToString());
    }
}
