using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class BoundRuleTests
{
    private const string Code = "R-BND-01";

    public class Check
    {
        [Theory]
        [InlineData("từ 80%", "80%")]
        [InlineData("từ 80%", "79,96%", Verdict.Impossible)]
        [InlineData("từ 80%", "78,4%", Verdict.Impossible)]
        [InlineData("trên 1000", "1.001")]
        [InlineData("trên 1000", "1.000", Verdict.Impossible)]
        [InlineData("gần 300", "290")]
        [InlineData("gần 300", "300", Verdict.Impossible)]
        [InlineData("không quá 300", "300")]
        [InlineData("trên 300", "gần 400")]
        [InlineData("trên 300", "gần 300", Verdict.Impossible)]
        [InlineData("hơn 1.211.742", "1.211.742")]
        public void Compares_a_bound_with_another_statement(string bound, string other, Verdict expected = Verdict.Holds)
        {
            var finding = new TestReports().State("fact", bound).State("fact", other).CheckForOne(Code);

            Assert.Equal(expected, finding.Verdict);
            Assert.Equal(CheckKind.Bound, finding.Kind);
        }

        [Fact]
        public void Is_the_same_in_either_order() =>
            Assert.Equal(Verdict.Impossible, new TestReports().State("fact", "78,4%").State("fact", "từ 80%").CheckForOne(Code).Verdict);

        [Fact]
        public void Is_not_checked_for_about()
        {
            var finding = new TestReports().State("fact", "khoảng 300").State("fact", "500").CheckForOne(Code);

            Assert.Equal((Verdict.NotChecked, "about"), (finding.Verdict, finding.Reason));
        }

        [Fact]
        public void Compares_two_indicators_that_a_rule_calls_one_fact() => Assert.Equal(
            Verdict.Impossible,
            new TestReports().State("prose", "từ 80%").State("annex", "78,4%").Demand(Code, CheckKind.Bound, "prose", "annex").CheckForOne(Code).Verdict);

        [Theory]
        [InlineData("từ 80%", "81%", "79%", Verdict.Holds)]
        [InlineData("từ 80%", "79%", "81%", Verdict.Holds)]
        [InlineData("từ 80%", "78,4%", null, Verdict.Impossible)]
        [InlineData("từ 80%", "79%", "78%", Verdict.Impossible)]
        public void Asks_for_one_of_the_alternatives(string prose, string district, string? communes, Verdict expected)
        {
            var report = new TestReports().State("prose", prose).State("district", district).Demand(new Rule
            {
                Id = "either",
                Code = Code,
                Kind = CheckKind.Bound,
                Statement = TestReports.Text("Một trong hai"),
                Subject = TestReports.Code("prose"),
                Parts = [TestReports.Code("district"), TestReports.Code("communes")],
                PartsAreAlternatives = true,
            });

            var finding = (communes is null ? report : report.State("communes", communes)).CheckForOne(Code);

            Assert.Equal(expected, finding.Verdict);
        }

        [Fact]
        public void Leaves_two_figures_to_the_rule_on_duplicates()
        {
            var report = new TestReports().State("prose", "80%").State("annex", "78,4%").Demand(Code, CheckKind.Bound, "prose", "annex");

            Assert.Empty(report.CheckFor(Code));
            Assert.Equal(Verdict.Impossible, report.CheckForOne("R-DUP-01").Verdict);
        }
    }
}
