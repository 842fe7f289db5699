using System.Text.Json;
using DanVan.Domain.Catalog;
using DanVan.Domain.Tests.Catalog;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Tests.Validation;

/// <summary>Every identity printed in the official forms is a rule of the built-in rulebook: right figures keep it, one changed cell breaks exactly the rules that read it.</summary>
public class OfficialFormRulesTests
{
    private static IEnumerable<(int Left, int[] Right)> Identities(JsonElement form, string property) =>
        form.GetProperty(property).EnumerateArray().Select(identity => (identity.GetProperty("lhs").GetInt32(), identity.GetProperty("rhs").EnumerateArray().Select(column => column.GetInt32()).ToArray()));

    private static string IdOf((int Left, int[] Right) identity) => $"{identity.Left}={string.Join('+', identity.Right)}";

    // A form of nothing keeps every rule, so that each rule that breaks is the doing of the one cell that is changed.
    private static OfficialForm FilledRightly(JsonElement form, string? row)
    {
        var filled = new OfficialForm(OfficialFormsTests.CodeOf(form));
        var columns = form.GetProperty("columns").GetArrayLength();
        for (var column = 1; column <= columns; column++)
        {
            if (filled.Template.Tables[0].Columns[column - 1].Indicator is not null)
            {
                filled.Set(row, column, 0);
            }
        }

        return filled;
    }

    public class PrintedFormulas
    {
        [SharedFact]
        public void Are_seventy() => Assert.Equal(70, OfficialFormsTests.Forms().Sum(form => form.GetProperty("identities").GetArrayLength()));

        [SharedFact]
        public void Are_the_rules_of_severity_error_and_no_others()
        {
            foreach (var form in OfficialFormsTests.Forms())
            {
                var errors = BuiltInRulebooks.Get(OfficialFormsTests.CodeOf(form)).Rules.Where(rule => rule.Severity == Severity.Error).Select(rule => rule.Id);

                Assert.Equal(Identities(form, "identities").Select(IdOf).Order(StringComparer.Ordinal), errors.Order(StringComparer.Ordinal));
            }
        }

        [SharedFact]
        public void Come_with_the_implied_totals_and_orderings_as_warnings()
        {
            foreach (var form in OfficialFormsTests.Forms().Where(form => form.GetProperty("generation").GetString() == "TT 02/2021"))
            {
                var warnings = BuiltInRulebooks.Get(OfficialFormsTests.CodeOf(form)).Rules.Where(rule => rule.Severity == Severity.Warning).Select(rule => rule.Id);

                var expected = Identities(form, "implied_identities").Select(IdOf).Concat(form.GetProperty("ordering").EnumerateArray().Select(order => $"{order.GetProperty("left")}<={order.GetProperty("right")}"));
                Assert.Equal(expected.Order(StringComparer.Ordinal), warnings.Order(StringComparer.Ordinal));
            }
        }

        [SharedFact]
        public void Hold_in_every_row_of_a_form_of_nothing_and_in_its_total()
        {
            foreach (var form in OfficialFormsTests.Forms())
            {
                Assert.All(FilledRightly(form, "Xã A").Check(), finding => Assert.Equal(Verdict.Holds, finding.Verdict));
                Assert.All(FilledRightly(form, "Tổng").Check(), finding => Assert.Equal(Verdict.Holds, finding.Verdict));
            }
        }

        [SharedFact]
        public void Break_one_by_one_where_one_total_is_too_large_by_one()
        {
            foreach (var form in OfficialFormsTests.Forms())
            {
                var identities = Identities(form, "identities").Concat(Identities(form, "implied_identities")).ToList();
                foreach (var column in identities.Select(identity => identity.Left).Distinct())
                {
                    var broken = FilledRightly(form, "Xã A").Set("Xã A", column, 1).Broken().Where(id => !id!.Contains("<=", StringComparison.Ordinal));

                    var expected = identities.Where(identity => identity.Left == column || identity.Right.Contains(column)).Select(IdOf);
                    Assert.Equal(expected.Where(id => !IsExcused(form, id, column)).Order(StringComparer.Ordinal), broken.Order(StringComparer.Ordinal)!);
                }
            }
        }

        // The misprinted 8=15+18 of form 04/XLD of 2024 is kept by either reading; column 18 or 16 alone cannot break it from zero.
        private static bool IsExcused(JsonElement form, string id, int column) =>
            OfficialFormsTests.CodeOf(form) == "tt01-2024-04-xld" && id == "8=15+18" && column is 16 or 18;
    }

    public class Rulebooks
    {
        public static TheoryData<string> Codes => [.. BuiltInTemplates.All.Select(template => template.Code).Where(code => code.StartsWith("tt", StringComparison.Ordinal))];

        // The other reading of a misprint stands in the rulebook beside the printed one: "c8 = c15 + c16 or c8 = c15 + c18".
        [Theory]
        [MemberData(nameof(Codes))]
        public void Say_what_the_printed_formulas_of_their_templates_say(string code)
        {
            var printed = (
                from column in BuiltInTemplates.Get(code).Tables.SelectMany(table => table.Columns)
                where column.Formula is not null
                from identity in PrintedFormula.Parse($"{column.OfficialNumber}", column.Formula).Identities
                select (Id: identity.ToString().Replace(" ", "", StringComparison.Ordinal), Meaning: identity.ToExpression().ToString().Replace("[", "c", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal))).ToList();

            var rules = BuiltInRulebooks.Get(code).Rules.Where(rule => rule.Severity == Severity.Error).ToDictionary(rule => rule.Id, rule => rule.Expression!.Split(" or "));

            Assert.Equal(printed.Select(identity => identity.Id).Order(StringComparer.Ordinal), rules.Keys.Order(StringComparer.Ordinal));
            Assert.All(printed, identity => Assert.Contains(identity.Meaning, rules[identity.Id]));
            Assert.All(rules.Where(rule => rule.Value.Length > 1), rule => Assert.Equal("8=15+18", rule.Key));
        }

        [Fact]
        public void Have_seventy_printed_formulas_between_them() =>
            Assert.Equal(70, ((IEnumerable<object[]>)Codes).Sum(code => BuiltInRulebooks.Get((string)code[0]).Rules.Count(rule => rule.Severity == Severity.Error)));
    }

    public class Misprint
    {
        private static OfficialForm Filled() => new OfficialForm("tt01-2024-04-xld").Set(null, 8, 10).Set(null, 15, 4).Set(null, 16, 6).Set(null, 17, 5).Set(null, 18, 1);

        private static Verdict VerdictOf(OfficialForm form) => form.Check().Single(finding => finding.RuleId == "8=15+18").Verdict;

        [Fact]
        public void Is_kept_by_figures_that_follow_the_sense() => Assert.Equal(Verdict.Holds, VerdictOf(Filled()));

        [Fact]
        public void Is_kept_by_figures_that_follow_the_print() => Assert.Equal(Verdict.Holds, VerdictOf(Filled().Set(null, 8, 5)));

        [Fact]
        public void Is_broken_by_figures_that_follow_neither() => Assert.Equal(Verdict.Impossible, VerdictOf(Filled().Set(null, 8, 9)));
    }

    public class Form01Xld
    {
        // Filled in by hand: 36 = 20+10+6 = 12+4+15+5 = 30+6; 30 = 18+9+3; 6 = 2+3+1; 40 = 5+3+2+10+15+5.
        private static OfficialForm Filled()
        {
            long[] values = [40, 5, 3, 2, 10, 15, 5, 38, 36, 30, 20, 10, 6, 12, 4, 15, 5, 30, 18, 9, 3, 6, 2, 3, 1, 2];
            var form = new OfficialForm("tt02-2021-01-xld");
            for (var i = 0; i < values.Length; i++)
            {
                form.Set("Xã A", i + 1, values[i]);
            }

            return form;
        }

        [Fact]
        public void Holds_as_filled_in() => Assert.All(Filled().Check(), finding => Assert.Equal((Verdict.Holds, "Xã A"), (finding.Verdict, finding.Unit)));

        [Theory]
        [InlineData(9, 37, "9=11+12+13", "9=14+15+16+17", "9=18+22")]
        [InlineData(18, 31, "18=19+20+21", "9=18+22")]
        [InlineData(13, 5, "9=11+12+13")]
        [InlineData(7, 6, "1=2+3+4+5+6+7")]
        [InlineData(8, 41, "8<=1")]
        [InlineData(26, 99)]
        public void Breaks_exactly_where_a_changed_cell_is_read(int column, long value, params string[] rules) =>
            Assert.Equal(rules.Order(StringComparer.Ordinal), Filled().Set("Xã A", column, value).Broken().Order(StringComparer.Ordinal)!);
    }
}
