using System.Text;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Tests.Validation.Language;

public class PrintedFormulaTests
{
    public class Parse
    {
        [Theory]
        [InlineData("4", "4", "4")]
        [InlineData("4", "", "4")]
        [InlineData("4", "(4)", "4")]
        [InlineData("A", "A", "A")]
        [InlineData("9", "9=11+12+13=14+15+16+17=18+22", "9 = 11 + 12 + 13; 9 = 14 + 15 + 16 + 17; 9 = 18 + 22")]
        [InlineData("1", "1=2+…+5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2+...+5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2+..+5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2+3+...+5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", " 1 = 2 + . . . + 5 ", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2+ ... + 5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2+⋯+5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2+‥+5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2+……+5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=2...5", "1 = 2 + 3 + 4 + 5")]
        [InlineData("12", "12=13+18+...+21=22+...+25=26+29", "12 = 13 + 18 + 19 + 20 + 21; 12 = 22 + 23 + 24 + 25; 12 = 26 + 29")]
        [InlineData("1", "1=3+5+7+...+11", "1 = 3 + 5 + 7 + 9 + 11")]
        [InlineData("43", "43=43.1+…+43.3", "43 = 43.1 + 43.2 + 43.3")]
        [InlineData("43.1", "43.1=2+3", "43.1 = 2 + 3")]
        [InlineData("5", "5=3-4", "5 = 3 - 4")]
        [InlineData("5", "(5)=(3)–(4)", "5 = 3 - 4")]
        [InlineData("9", "9=(11+12)-(13-14)", "9 = 11 + 12 - 13 + 14")]
        [InlineData("9", "9=20-1-...-3", "9 = 20 - 1 - 2 - 3")]
        [InlineData("5", "=3+4", "5 = 3 + 4")]
        [InlineData("5", "3+4", "5 = 3 + 4")]
        [InlineData("5", "3+4=5", "5 = 3 + 4")]
        [InlineData("5", "Cột 5 = cột 3 + cột 4", "5 = 3 + 4")]
        [InlineData("1", "1=2+3; 1=4+5", "1 = 2 + 3; 1 = 4 + 5")]
        [InlineData("16", "16<=15", "16 <= 15")]
        [InlineData("16", "16 ≤ 15", "16 <= 15")]
        [InlineData("4", "5+6<=4", "5 + 6 <= 4")]
        [InlineData("15", "15, trong đó 16", "16 <= 15")]
        [InlineData("15", "Trong đó: 16+17", "16 + 17 <= 15")]
        [InlineData("1", "1=2+3 trong đó 4", "1 = 2 + 3; 4 <= 1")]
        [InlineData("15", "15=16+17 (trong đó 18)", "15 = 16 + 17; 18 <= 15")]
        [InlineData("1", "(1)=(2)+...+(5)", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "(1) = (2) + (3) + … (5)", "1 = 2 + 3 + 4 + 5")]
        [InlineData("1", "1=10-(2+…+5)", "1 = 10 - 2 - 3 - 4 - 5")]
        [InlineData("1", "1=10-(9-2-…-5)", "1 = 10 - 9 + 2 + 3 + 4 + 5")]
        [InlineData("4", "4 = từ 5 đến 8", "4 = 5 + 6 + 7 + 8")]
        [InlineData("4", "Cột 4 = Tổng các cột từ cột 5 đến cột 8", "4 = 5 + 6 + 7 + 8")]
        [InlineData("4", "4=10+5 tới 8", "4 = 10 + 5 + 6 + 7 + 8")]
        [InlineData("1", "1 = 1a + 1b", "1 = 1a + 1b")]
        [InlineData("1a", "1a=2+03b", "1a = 2 + 3b")]
        [InlineData("A1", "A1=A2+A3", "A1 = A2 + A3")]
        [InlineData("5.1", "5.1=5.1a+5.1b", "5.1 = 5.1a + 5.1b")]
        [InlineData("15", "15 ⩾ 16", "15 >= 16")]
        [InlineData("5", "5=3\u200b+4\ufeff", "5 = 3 + 4")]
        public void Reads_what_forms_print(string column, string text, string meaning) =>
            Assert.Equal(meaning, PrintedFormula.Parse(column, text).ToString());

        [Fact]
        public void Gives_a_rule_for_columns_with_letters() =>
            Assert.Equal("a1 = a2 + [1b]", PrintedFormula.Parse("A1", "A1=A2+1b").Identities[0].ToExpression().ToString());

        [Fact]
        public void Reads_decomposed_letters() =>
            Assert.Equal("16 <= 15", PrintedFormula.Parse("15", "trong đó 16".Normalize(NormalizationForm.FormD)).ToString());

        [Theory]
        [InlineData("1", "1=", 3, "Found the end of the formula, expected the number of a column.")]
        [InlineData("1", "1=2+", 5, "Found the end of the formula, expected the number of a column.")]
        [InlineData("1", "1=2+.+5", 5, "Found '.', expected two dots or more, or the number of a column.")]
        [InlineData("1", "1=...+5", 3, "Found '...', expected the number of a column before the dots.")]
        [InlineData("1", "1=2+...", 8, "Found the end of the formula, expected the number of the last column after the dots.")]
        [InlineData("1", "1=5+...+2", 5, "Found dots from column 5 to column 2, expected a later column of the same rank.")]
        [InlineData("1", "1=4.1+...+5", 7, "Found dots from column 4.1 to column 5, expected a later column of the same rank.")]
        [InlineData("1", "1=2-...+5", 8, "Found '+', expected the same sign after the dots as before them.")]
        [InlineData("1", "1=2+4+...+8", 7, "Found dots after columns 2 and 4, which may mean every column or every second one; expected the columns written out.")]
        [InlineData("1", "1=(2+3", 7, "Found the end of the formula, expected '+', '-' or ')'.")]
        [InlineData("1", "1=2+3)", 6, "Found ')', expected '+', '-', '=', or the end of the formula.")]
        [InlineData("1", "1=2*3", 4, "Found '*', expected the number of a column, '+', '-' or '='.")]
        [InlineData("1", "1=1+2", 3, "Found column 1 on both sides, expected other columns: a column says nothing about itself.")]
        [InlineData("1", "1=2+2", 3, "Found column 2 twice in one sum, expected each column once.")]
        [InlineData("5", "4", 1, "Found column 4 under column 5, expected '5' or a formula for it.")]
        [InlineData("5", "1=2+3", 1, "Found column 1 under column 5, expected '5' or a formula for it.")]
        [InlineData("1", "1=2+trong 3", 5, "Found 'trong ', expected 'trong đó'.")]
        [InlineData("1", "1=2+...+9999", 5, "Found more than 1000 columns in one sum, expected fewer.")]
        [InlineData("x-1", "1=2", 1, "Found the column 'x-1', expected a number such as 9, 43.1 or 1a, or a letter.")]
        public void Says_what_was_found_and_what_was_expected(string column, string text, int place, string message)
        {
            Assert.False(PrintedFormula.TryParse(column, text, out var formula, out var problems));

            Assert.Null(formula);
            Assert.Equal((place, message), (Assert.Single(problems).Column, problems[0].Message));
        }

        [Fact]
        public void Throws_with_the_place() =>
            Assert.StartsWith("1:5: Found", Assert.Throws<FormatException>(() => PrintedFormula.Parse("1", "1=2+")).Message, StringComparison.Ordinal);

        [Fact]
        public void Refuses_hostile_text_without_a_crash() =>
            Assert.All(
                [new string('(', 10_000), new string('.', 1_999), new string('-', 1_500), new string('1', 1_999), "\0", "1=\ud83d\ude00", "1=2" + new string('\u0301', 1_000)],
                text => Assert.False(PrintedFormula.TryParse("1", text, out _, out _)));
    }

    public class OfWhich
    {
        [Fact]
        public void Is_at_most_the_whole() => Assert.Equal("16 <= 15", PrintedFormula.OfWhich("16", "15").ToString());
    }

    public class ToExpression
    {
        [Fact]
        public void Gives_a_rule_over_column_numbers()
        {
            var rules = PrintedFormula.Parse("9", "9=10-43.1=12+13").Identities.Select(identity => identity.ToExpression().ToString());

            Assert.Equal(["[9] = [10] - [43.1]", "[9] = [12] + [13]"], rules);
        }

        [Fact]
        public void Gives_a_rule_that_can_be_evaluated()
        {
            var program = RuleProgram.Compile(PrintedFormula.Parse("18", "18=19+20+21").Identities[0].ToExpression());
            var figures = new RuleFigures(4);
            foreach (var (slot, value) in new[] { (0, 12), (1, 7), (2, 3), (3, 3) })
            {
                figures.Set(slot, value);
            }

            var outcome = program.Evaluate(figures, GapPolicy.UnknownNonNegative);

            Assert.Equal((Verdict.Impossible, (Fraction)1), (outcome.Verdict, outcome.Gap));
        }
    }

    public class FindCircles
    {
        private static IReadOnlyList<IReadOnlyList<string>> Find(params string[] formulas) =>
            PrintedFormula.FindCircles(formulas.Select(text => PrintedFormula.Parse(text.Split('=')[0], text)));

        [Fact]
        public void Finds_columns_worked_out_from_each_other() => Assert.Equal([["1", "2"]], Find("1=2+3", "2=1+4"));

        [Fact]
        public void Finds_long_circles_and_several()
        {
            Assert.Equal([["1", "3", "5"], ["7", "8"]], Find("1=2+3", "3=4+5", "5=6+1", "7=8+9", "8=7-9"));
            Assert.Equal(5_000, Assert.Single(Find([.. Enumerable.Range(1, 5_000).Select(i => $"{i}={(i % 5_000) + 1}+9999")])).Count);
        }

        [Fact]
        public void Bears_a_column_that_is_part_of_two_sums() => Assert.Empty(Find("6=7+8=24+26", "8=25+27", "24=25+28"));
    }

    public class OfficialForms
    {
        [SharedFact]
        public void Give_exactly_the_identities_listed_beside_them()
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(SharedFiles.Path("forms", "official_forms.json")));
            var count = 0;
            foreach (var form in document.RootElement.GetProperty("forms").EnumerateArray())
            {
                var formulas = form.GetProperty("columns").EnumerateArray()
                    .Select(column => PrintedFormula.Parse(column.GetProperty("no").ToString(), column.GetProperty("formula_row").GetString()))
                    .ToList();
                var expected = form.GetProperty("identities").EnumerateArray()
                    .Select(identity => $"{identity.GetProperty("lhs")} = {string.Join(" + ", identity.GetProperty("rhs").EnumerateArray())}");

                var read = formulas.SelectMany(formula => formula.Identities).ToList();

                Assert.All(read, identity => Assert.Equal(Relation.Equal, identity.Relation));
                Assert.Equal(expected.Order(StringComparer.Ordinal), read.Select(identity => identity.ToString()).Order(StringComparer.Ordinal));
                Assert.Empty(PrintedFormula.FindCircles(formulas));
                count += read.Count;
            }

            Assert.Equal(70, count);
        }
    }
}
