using System.Diagnostics;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Language;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation.Language;

public class RuleExpressionTests
{
    private static RuleProblem ProblemOf(string text)
    {
        Assert.False(RuleExpression.TryParse(text, null, out var expression, out var problems));
        Assert.Null(expression);
        return Assert.Single(problems);
    }

    public class TryParse
    {
        [Theory]
        [InlineData("a + b * c", "a + b * c")]
        [InlineData("(a + b) * c", "(a + b) * c")]
        [InlineData("a + (b * c)", "a + b * c")]
        [InlineData("2 - 3 - 4", "2 - 3 - 4")]
        [InlineData("2 - (3 - 4)", "2 - (3 - 4)")]
        [InlineData("7 mod 4 / 2", "7 mod 4 / 2")]
        [InlineData("2 ^ 3 ^ 2", "2 ^ 3 ^ 2")]
        [InlineData("(2 ^ 3) ^ 2", "(2 ^ 3) ^ 2")]
        [InlineData("-a ^ 2", "-a ^ 2")]
        [InlineData("(-a) ^ 2", "(-a) ^ 2")]
        [InlineData("2 ^ -1", "2 ^ -1")]
        [InlineData(".2 = 0.20", "0.2 = 0.2")]
        [InlineData("not a = b and c = d", "not a = b and c = d")]
        [InlineData("not (a = b and c = d)", "not (a = b and c = d)")]
        [InlineData("a = 1 or b = 1 and c = 1", "a = 1 or b = 1 and c = 1")]
        [InlineData("(a = 1 or b = 1) and c = 1", "(a = 1 or b = 1) and c = 1")]
        [InlineData("if a > 0 then b > 0", "if a > 0 then b > 0")]
        [InlineData("if (a > 0) then b > 0", "if a > 0 then b > 0")]
        [InlineData("if (a + b) * 2 > 0 and c = 1 then b > 0", "if (a + b) * 2 > 0 and c = 1 then b > 0")]
        [InlineData("if if(a > 0, 1, 2) = 1 then if b > 0 then c > 0", "if if(a > 0, 1, 2) = 1 then if b > 0 then c > 0")]
        [InlineData("if(a > 0, b, c) >= 2", "if(a > 0, b, c) >= 2")]
        [InlineData("(a = b) = (c = d)", "(a = b) = (c = d)")]
        [InlineData("[9] = [11] + [43.1]", "[9] = [11] + [43.1]")]
        [InlineData("[count] <> count(a, b)", "[count] <> count(a, b)")]
        [InlineData("petition.anti-corruption - x", "petition.anti-corruption - x")]
        [InlineData("7-4", "7 - 4")]
        [InlineData("receptions{year=2019, level=commune}", "receptions{level=commune,year=\"2019\"}")]
        [InlineData("sum(children(previous(x))) = previous(previous(y))", "sum(children(previous(x))) = previous(previous(y))")]
        [InlineData("both_or_neither(a, b) and not_both(c, d)", "both_or_neither(a, b) and not_both(c, d)")]
        [InlineData("or_else(zero_as_missing(a), missing) = 0", "or_else(zero_as_missing(a), missing) = 0")]
        public void Reads_what_the_grammar_allows(string text, string printed) =>
            Assert.Equal(printed, RuleExpression.Parse(text).ToString());

        [Theory]
        [InlineData("", 1, "Found the end of the rule, expected a number, an indicator, a function or '('.")]
        [InlineData("a +", 4, "Found the end of the rule, expected a number, an indicator, a function or '('.")]
        [InlineData("1) + 2", 2, "Found ')', expected an operator or the end of the rule.")]
        [InlineData("12 x 4", 4, "Found 'x', expected an operator or the end of the rule.")]
        [InlineData("a = b = c", 7, "Found '=', expected one comparison at a time: join several with 'and', or put a condition in parentheses.")]
        [InlineData("1 + not a", 5, "Found 'not', expected a number; put the condition in parentheses.")]
        [InlineData("if a > 0 b", 10, "Found 'b', expected 'then'.")]
        [InlineData("count + 1", 7, "Found '+', expected '(' after the function; an indicator of that name is written [count].")]
        [InlineData("percent(a)", 1, "Found 1 in the parentheses of 'percent', expected two values.")]
        [InlineData("log(50, 3)", 1, "Found 'log'. Logarithms are not exact numbers, so the language has none.")]
        [InlineData("A = b", 1, "Found 'A', expected a word in lower case.")]
        [InlineData("a ≤ b", 3, "Found '≤', expected '<='.")]
        [InlineData("a == b", 4, "Found '=', expected a number, an indicator, a function or '('.")]
        [InlineData("1e400", 1, "Found '1e400', expected a number without an exponent, such as 12.5.")]
        [InlineData("1.2.3", 1, "Found '1.2.3', expected a number with one decimal dot; a code of digits is written in brackets, such as [1.2.3].")]
        [InlineData("a\0b", 2, "Found the character U+0000, which the language has no use for.")]
        [InlineData("a + 😀", 5, "Found the character U+1F600, which the language has no use for.")]
        [InlineData("tổng = a", 2, "Found 'ổ' in 'tổng', expected a code in the letters a to z without marks, digits, hyphens and dots.")]
        [InlineData("a = e\u0301x", 6, "Found '\u0301' in 'e\u0301x', expected a code in the letters a to z without marks, digits, hyphens and dots.")]
        [InlineData("\t\ta = b)", 8, "Found ')', expected an operator or the end of the rule.")]
        [InlineData("[a", 1, "Found '[', expected a closing ']' on the same line.")]
        [InlineData("x{level=a,level=b}", 16, "Found the dimension 'level' twice, expected one member of each.")]
        public void Says_what_was_found_and_what_was_expected(string text, int column, string message)
        {
            var problem = ProblemOf(text);

            Assert.Equal((1, column, message), (problem.Line, problem.Column, problem.Message));
        }

        [Fact]
        public void Counts_lines_and_characters_from_one()
        {
            var problem = ProblemOf("a = b\n  and )");

            Assert.Equal((2, 7), (problem.Line, problem.Column));
        }

        [Fact]
        public void Names_the_functions_where_one_is_not_known()
        {
            var problem = ProblemOf("average(a, b)");

            Assert.Equal(RuleProblemKind.UnknownFunction, problem.Kind);
            Assert.Contains("or_else, percent", problem.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Takes_null_for_an_empty_text() => Assert.False(RuleExpression.TryParse(null, null, out _, out _));
    }

    public class Limits
    {
        public static TheoryData<string, RuleProblemKind> Hostile => new()
        {
            { new string('a', 10_000_000), RuleProblemKind.TooLarge },
            { new string('(', 10_000) + "1" + new string(')', 10_000), RuleProblemKind.TooLarge },
            { new string('-', 10_000) + "1", RuleProblemKind.TooLarge },
            { string.Concat(Enumerable.Repeat("not ", 10_000)) + "true", RuleProblemKind.TooLarge },
            { string.Concat(Enumerable.Repeat("if a > 0 then ", 4_000)) + "true", RuleProblemKind.TooLarge },
            { string.Concat(Enumerable.Repeat("2^", 10_000)) + "2", RuleProblemKind.TooLarge },
            { string.Concat(Enumerable.Repeat("sum(", 10_000)) + "2", RuleProblemKind.TooLarge },
            { string.Concat(Enumerable.Repeat("previous(", 7_000)) + "a", RuleProblemKind.TooLarge },
            { string.Concat(Enumerable.Repeat("a+", 30_000)) + "a", RuleProblemKind.TooLarge },
            { new string('7', 5_000), RuleProblemKind.TooLarge },
            { "0." + new string('7', 5_000), RuleProblemKind.TooLarge },
            { new string('x', 60_000), RuleProblemKind.Syntax },
            { new string('\0', 60_000), RuleProblemKind.Syntax },
            { new string('[', 60_000), RuleProblemKind.Syntax },
            { new string('"', 60_001), RuleProblemKind.Syntax },
        };

        [Theory]
        [MemberData(nameof(Hostile))]
        public void Refuse_hostile_text_at_once(string text, RuleProblemKind kind)
        {
            var watch = Stopwatch.StartNew();

            var problem = ProblemOf(text);

            Assert.Equal(kind, problem.Kind);
            Assert.True(problem.Message.Length < 400, problem.Message);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed} for a text of {text.Length} characters.");
        }

        [Fact]
        public void Leave_room_for_a_long_sum() =>
            Assert.Single(RuleExpression.Parse(string.Join("+", Enumerable.Repeat("a", 10_000))).References);

        [Fact]
        public void Can_be_narrowed()
        {
            Assert.False(RuleExpression.TryParse("a + b", new RuleLimits { Length = 4 }, out _, out var tooLong));
            Assert.False(RuleExpression.TryParse("((a))", new RuleLimits { Depth = 2 }, out _, out var tooDeep));
            Assert.False(RuleExpression.TryParse("a + b", new RuleLimits { Nodes = 2 }, out _, out var tooMany));

            Assert.All([tooLong, tooDeep, tooMany], problems => Assert.Equal(RuleProblemKind.TooLarge, Assert.Single(problems).Kind));
        }
    }

    public class Equality
    {
        [Fact]
        public void Compares_what_is_said_and_not_how() => Assert.Equal(RuleExpression.Parse("a = (b) + c"), RuleExpression.Parse("a=b+c"));

        [Theory]
        [InlineData("a - (b - c)", "a - b - c")]
        [InlineData("a = b", "a <> b")]
        [InlineData("x{level=commune}", "x{level=district}")]
        [InlineData("previous(x)", "x")]
        public void Tells_rules_apart(string one, string other) => Assert.NotEqual(RuleExpression.Parse(one), RuleExpression.Parse(other));
    }

    public class ParseOfPrint
    {
        [Fact]
        public void Gives_the_same_tree_for_every_tree() =>
            FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(RuleTreeGenerators.Trees, tree =>
            {
                var printed = RulePrinter.Print(tree);

                return RuleExpression.TryParse(printed, null, out var read, out var problems) && read.Root.Equals(tree)
                    ? true.ToProperty()
                    : false.Label($"{printed} reads back as {read} {string.Join(';', problems)}");
            }));

        [Fact]
        public void Never_throws_on_random_text() =>
            FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(RuleTreeGenerators.Texts, text =>
                RuleExpression.TryParse(text, null, out var expression, out var problems) ? expression.Root is not null : problems.Count == 1));
    }

    public class References
    {
        [Fact]
        public void Are_each_listed_once_in_the_order_of_the_text() =>
            Assert.Equal(["b", "a", "previous(a)", "c{level=commune}"], RuleExpression.Parse("b = a + previous(a) - c{level=commune} * a").References.Select(r => r.ToString()));
    }

    public class WithReferences
    {
        [Fact]
        public void Puts_one_figure_in_place_of_another()
        {
            var rule = RuleExpression.Parse("total = receptions{level=commune} + 1");

            var replaced = rule.WithReferences(r => r.Dimensions.Count > 0 ? RuleReference.Of(IndicatorCode.Parse("receptions.commune")) : r);

            Assert.Equal("total = receptions.commune + 1", replaced.ToString());
        }

        [Fact]
        public void Puts_several_figures_into_a_sum()
        {
            var rule = RuleExpression.Parse("total = sum(x, 2)");

            var replaced = rule.WithReferences(r => r.Code.ToString() == "x" ? [RuleReference.Of(IndicatorCode.Parse("y")), RuleReference.Of(IndicatorCode.Parse("z"))] : [r]);

            Assert.Equal("total = sum(y, z, 2)", replaced.ToString());
        }

        [Fact]
        public void Refuses_several_figures_where_one_is_asked_for() =>
            Assert.Throws<ArgumentException>(() => RuleExpression.Parse("total = x").WithReferences(r => [r, r]));
    }

    public class Spans
    {
        [Fact]
        public void Cover_the_text_of_each_part()
        {
            var rule = RuleExpression.Parse("total = a + [9]");

            var sum = Assert.IsType<SumNode>(Assert.IsType<ComparisonNode>(rule.Root).Right);

            Assert.Equal("a + [9]", rule.Text.Substring(sum.Span.Start, sum.Span.Length));
            Assert.Equal(new RuleSpan(12, 3), sum.Terms[1].Value.Span);
        }
    }

    public class Numbers
    {
        [Theory]
        [InlineData(".2", 1, 5)]
        [InlineData("12.50", 25, 2)]
        [InlineData("007", 7, 1)]
        public void Are_exact(string text, long numerator, long denominator) =>
            Assert.Equal(Fraction.Of(numerator, denominator), Assert.IsType<NumberNode>(RuleExpression.Parse(text).Root).Value);
    }
}
