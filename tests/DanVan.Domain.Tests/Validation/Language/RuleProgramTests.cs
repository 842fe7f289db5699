using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Tests.Validation.Language;

public class RuleProgramTests
{
    /// <summary>Figures by code: a number, an interval such as "[1, 2)", "?" for a missing count, "??" for a missing amount of either sign, "x" for not applicable; leave out for missing.</summary>
    private static RuleFigures FiguresOf(RuleProgram program, params (string Code, string Value)[] stated)
    {
        var references = program.Expression.References;
        var figures = new RuleFigures(references.Count);
        for (var i = 0; i < references.Count; i++)
        {
            var value = stated.FirstOrDefault(pair => pair.Code == references[i].ToString()).Value ?? "?";
            figures.Set(i, value switch
            {
                "?" => RuleFigure.Missing(isNonNegative: true),
                "??" => RuleFigure.Missing(isNonNegative: false),
                "x" => RuleFigure.NotApplicable(isNonNegative: true),
                _ => RuleFigure.Of(value[0] is '[' or '(' ? Interval.Parse(value, null) : Interval.Point(Fraction.Parse(value, null))),
            });
        }

        return figures;
    }

    private static (string Code, string Value)[] Read(string figures) =>
        [.. figures.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pair => (pair.Split(':')[0].Trim(), pair.Split(':')[1].Trim()))];

    private static RuleOutcome Evaluate(string rule, string figures, GapPolicy policy = GapPolicy.UnknownNonNegative)
    {
        var program = RuleProgram.Compile(RuleExpression.Parse(rule));
        return program.Evaluate(FiguresOf(program, Read(figures)), policy);
    }

    private static RuleValue ValueOf(string expression, string figures, GapPolicy policy = GapPolicy.SkipIfAnyMissing)
    {
        var program = RuleProgram.Compile(RuleExpression.Parse(expression));
        return program.ValueOf(FiguresOf(program, Read(figures)), policy);
    }

    public class EvaluateStated
    {
        [Theory]
        [InlineData("t = a + b", "t: 8943; a: 2979; b: 5964", Verdict.Holds)]
        [InlineData("t = a + b", "t: 8934; a: 2979; b: 5964", Verdict.Impossible)]
        [InlineData("t = a + b", "t: [8.5, 9.5]; a: [2.5, 3.5]; b: [4.5, 5.5]", Verdict.Holds)]
        [InlineData("t = a + b", "t: [8.5, 9.5); a: [4.5, 5.5]; b: [5, 5.5]", Verdict.Impossible)]
        [InlineData("t = a + b", "t: [8.5, 9.5]; a: [4.5, 5.5]; b: [5, 5.5]", Verdict.Holds)]
        [InlineData("a - a = 0", "a: [1, 2]", Verdict.Holds)]
        [InlineData("a - a = 0.5", "a: [1, 2]", Verdict.Impossible)]
        [InlineData("a + b = a + 3", "a: [1, 200]; b: 4", Verdict.Impossible)]
        [InlineData("a <> a", "a: [1, 2]", Verdict.Impossible)]
        [InlineData("a < b", "a: [1, 2); b: 1", Verdict.Impossible)]
        [InlineData("a <= b", "a: [1, 2); b: 1", Verdict.Holds)]
        [InlineData("a <= b", "a: (1, 2); b: 1", Verdict.Impossible)]
        [InlineData("a > b", "a: [1, 2]; b: 2", Verdict.Impossible)]
        [InlineData("a >= b", "a: [1, 2]; b: 2", Verdict.Holds)]
        [InlineData("a <> b", "a: [1, 2]; b: 2", Verdict.Holds)]
        [InlineData("a <> 2", "a: 2", Verdict.Impossible)]
        [InlineData("percent(n, d) = r", "n: 1452; d: 1446; r: [100.405, 100.415]", Verdict.Holds)]
        [InlineData("percent(n, d) = r", "n: 1452; d: 1446; r: [100.425, 100.435]", Verdict.Impossible)]
        [InlineData("percent(n, d) = r", "n: 1; d: [0, 5]; r: 7", Verdict.Undetermined)]
        [InlineData("percent(n, d) = r", "n: 1; d: 0; r: 7", Verdict.Undetermined)]
        [InlineData("if a > 0 then b > 0", "a: 0; b: 0", Verdict.Holds)]
        [InlineData("if a > 0 then b > 0", "a: 1; b: 0", Verdict.Impossible)]
        [InlineData("if a > 0 then b > 0", "a: [0, 1]; b: 0", Verdict.Holds)]
        [InlineData("a = 1 or n / d = 2", "a: 1; n: 1; d: 0", Verdict.Holds)]
        [InlineData("a = 1 and n / d = 2", "a: 2; n: 1; d: 0", Verdict.Impossible)]
        [InlineData("not (a = 1 and n / d = 2)", "a: 1; n: 1; d: 0", Verdict.Undetermined)]
        [InlineData("a * b = 6", "a: 2; b: 3", Verdict.Holds)]
        [InlineData("max(a, b, 5) = 5 and min(a, b) = 2", "a: 2; b: 3", Verdict.Holds)]
        [InlineData("a mod 2 = 1", "a: 7", Verdict.Holds)]
        [InlineData("a ^ 2 = 49", "a: 7", Verdict.Holds)]
        [InlineData("a ^ b = 3", "a: 7; b: 0.5", Verdict.Undetermined)]
        [InlineData("flag and a = 1", "flag: 1; a: 1", Verdict.Holds)]
        [InlineData("flag or a = 2", "flag: 0; a: 1", Verdict.Impossible)]
        [InlineData("(a = 1) = (b = 1)", "a: 1; b: 2", Verdict.Impossible)]
        [InlineData("if(a > 1, b, c) = 7", "a: 2; b: 7; c: 0", Verdict.Holds)]
        [InlineData("if(a > 1, b, c) = 7", "a: [1, 2]; b: 6; c: 8", Verdict.Holds)]
        [InlineData("a = 9223372036854775807 + b", "a: 9223372036854775808; b: 1", Verdict.Holds)]
        public void Holds_exactly_where_some_values_satisfy_it(string rule, string figures, Verdict verdict) =>
            Assert.Equal(verdict, Evaluate(rule, figures).Verdict);

        [Fact]
        public void Tells_the_sides_and_how_far_they_are_apart()
        {
            var outcome = Evaluate("t = a + b", "t: 8934; a: 2979; b: 5964");

            Assert.Equal((Interval.Point(8934), Interval.Point(8943), (Fraction)9), (outcome.Left, outcome.Right, outcome.Gap));
            Assert.Equal(RuleReason.AllStated, outcome.Reason);
        }

        [Fact]
        public void Tells_the_sides_of_the_comparison_that_fails()
        {
            var outcome = Evaluate("a = 1 and b <= c", "a: 1; b: [7.5, 8.5]; c: 4");

            Assert.Equal(("[15/2, 17/2]", "[4, 4]", "7/2"), (outcome.Left.ToString(), outcome.Right.ToString(), outcome.Gap.ToString()));
        }

        [Fact]
        public void Says_that_a_divisor_is_zero_or_may_be()
        {
            Assert.Equal(RuleReason.DivisorIsZero, Evaluate("n / d = 1", "n: 1; d: 0").Reason);
            Assert.Equal(RuleReason.DivisorTouchesZero, Evaluate("n / d = 1", "n: 1; d: [0, 2]").Reason);
        }

        [Fact]
        public void Keeps_numbers_from_growing_without_end()
        {
            var expression = $"{string.Concat(Enumerable.Repeat("(", 20))}a{string.Concat(Enumerable.Repeat(" ^ 64)", 20))} = 1";

            Assert.Equal(RuleReason.NotWorkedOut, Evaluate(expression, "a: 1.5").Reason);
        }
    }

    public class EvaluateGaps
    {
        [Theory]
        [InlineData("t: 10; a: 3", GapPolicy.UnknownNonNegative, Verdict.Holds, RuleReason.SomeTakenAsMissing)]
        [InlineData("t: 10; a: 11", GapPolicy.UnknownNonNegative, Verdict.Impossible, RuleReason.SomeTakenAsMissing)]
        [InlineData("t: 10; a: 11; b: ??", GapPolicy.UnknownNonNegative, Verdict.Holds, RuleReason.SomeTakenAsMissing)]
        [InlineData("t: 10; a: 11; b: x", GapPolicy.UnknownNonNegative, Verdict.Impossible, RuleReason.SomeTakenAsMissing)]
        [InlineData("", GapPolicy.UnknownNonNegative, Verdict.NotChecked, RuleReason.NothingStated)]
        [InlineData("t: x; a: x; b: x", GapPolicy.UnknownNonNegative, Verdict.NotChecked, RuleReason.NotApplicable)]
        [InlineData("t: 10; a: 10", GapPolicy.Zero, Verdict.Holds, RuleReason.SomeTakenAsMissing)]
        [InlineData("t: 10; a: 3", GapPolicy.Zero, Verdict.Impossible, RuleReason.SomeTakenAsMissing)]
        [InlineData("t: 10", GapPolicy.Zero, Verdict.Impossible, RuleReason.SomeTakenAsMissing)]
        [InlineData("", GapPolicy.Zero, Verdict.NotChecked, RuleReason.NothingStated)]
        [InlineData("t: 10; a: 3", GapPolicy.SkipIfAnyMissing, Verdict.NotChecked, RuleReason.SomeMissing)]
        [InlineData("t: 10; a: 3; b: x", GapPolicy.SkipIfAnyMissing, Verdict.NotChecked, RuleReason.NotApplicable)]
        [InlineData("t: 10; a: 3; b: 7", GapPolicy.SkipIfAnyMissing, Verdict.Holds, RuleReason.AllStated)]
        [InlineData("t: 10; a: 3", GapPolicy.SkipIfAllMissing, Verdict.Impossible, RuleReason.SomeTakenAsMissing)]
        [InlineData("t: 10", GapPolicy.SkipIfAllMissing, Verdict.NotChecked, RuleReason.NothingStated)]
        [InlineData("a: 10", GapPolicy.SkipIfAllMissing, Verdict.NotChecked, RuleReason.NothingStated)]
        [InlineData("t: 10", GapPolicy.NeverSkip, Verdict.Impossible, RuleReason.SomeTakenAsMissing)]
        [InlineData("", GapPolicy.NeverSkip, Verdict.Holds, RuleReason.SomeTakenAsMissing)]
        [InlineData("t: 0; a: 0; b: 0", GapPolicy.SkipIfAnyMissing, Verdict.Holds, RuleReason.AllStated)]
        [InlineData("t: -3; a: -1; b: -2", GapPolicy.SkipIfAnyMissing, Verdict.Holds, RuleReason.AllStated)]
        public void Means_what_the_policy_says(string figures, GapPolicy policy, Verdict verdict, RuleReason reason)
        {
            var outcome = Evaluate("t = a + b", figures, policy);

            Assert.Equal((verdict, reason), (outcome.Verdict, outcome.Reason));
        }

        [Fact]
        public void Can_mean_different_things_on_the_two_sides()
        {
            var program = RuleProgram.Compile(RuleExpression.Parse("c = d"));
            var figures = FiguresOf(program, ("c", "1"));

            Assert.Equal(Verdict.Impossible, program.Evaluate(figures, GapPolicy.SkipIfAnyMissing, GapPolicy.NeverSkip).Verdict);
            Assert.Equal(Verdict.NotChecked, program.Evaluate(figures, GapPolicy.NeverSkip, GapPolicy.SkipIfAnyMissing).Verdict);
        }

        [Fact]
        public void In_a_divisor_leave_the_rule_unchecked() =>
            Assert.Equal((Verdict.NotChecked, RuleReason.SomeMissing), Evaluate("percent(n, d) = r", "n: 1; r: 5") is var outcome ? (outcome.Verdict, outcome.Reason) : default);
    }

    public class EvaluatePresence
    {
        [Theory]
        [InlineData("present(a)", "a: 0", Verdict.Holds)]
        [InlineData("present(a)", "", Verdict.Impossible)]
        [InlineData("present(a)", "a: x", Verdict.Impossible)]
        [InlineData("present(a + b)", "b: 1", Verdict.Holds)]
        [InlineData("both_or_neither(a, b)", "", Verdict.Holds)]
        [InlineData("both_or_neither(a, b)", "a: 1; b: 0", Verdict.Holds)]
        [InlineData("both_or_neither(a, b)", "a: 1", Verdict.Impossible)]
        [InlineData("not_both(a, b)", "a: 1", Verdict.Holds)]
        [InlineData("not_both(a, b)", "a: 1; b: 2", Verdict.Impossible)]
        public void Is_the_same_under_every_gap_policy(string rule, string figures, Verdict verdict) =>
            Assert.All(Enum.GetValues<GapPolicy>(), policy => Assert.Equal(verdict, Evaluate(rule, figures, policy).Verdict));
    }

    public class EvaluateTruncated
    {
        [Fact]
        public void Holds_only_if_truncated_where_rounding_cannot_make_it_true()
        {
            // 2 of 3 is 66,66…%: cut off it is 66,6, rounded it would be 66,7.
            var program = RuleProgram.Compile(RuleExpression.Parse("percent(n, d) = r"));
            var figures = FiguresOf(program, ("n", "2"), ("d", "3"));
            figures.Set(2, RuleFigure.Of(Interval.Parse("[66.55, 66.65]", null), Interval.Parse("[66.6, 66.7)", null)));

            Assert.Equal(Verdict.HoldsOnlyIfTruncated, program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict);

            figures.Set(2, RuleFigure.Of(Interval.Parse("[66.45, 66.55]", null), Interval.Parse("[66.5, 66.6)", null)));

            Assert.Equal(Verdict.Impossible, program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict);
        }
    }

    public class ValueOfNumbers
    {
        [Theory]
        [InlineData("2 ^ 3 ^ 2", "", "512")]
        [InlineData("(2 ^ 3) ^ 2", "", "64")]
        [InlineData("2 ^ -2", "", "1/4")]
        [InlineData("-2 ^ 2", "", "-4")]
        [InlineData("7 mod 4 / 2", "", "3/2")]
        [InlineData("-7 mod 4", "", "-3")]
        [InlineData("12 mod (5 mod 3)", "", "0")]
        [InlineData("2 - 3 - 4", "", "-5")]
        [InlineData("0.1 + 0.2 - 0.3", "", "0")]
        [InlineData("1 / 3 * 3", "", "1")]
        [InlineData("min(3, 4, 1, 5, 2)", "", "1")]
        [InlineData("max(3, missing, 5)", "", "5")]
        [InlineData("sum(3, missing, 5)", "", "8")]
        [InlineData("count(a, b, c, missing, 1)", "a: 0; c: 5", "3")]
        [InlineData("or_else(a, b, 7)", "b: 4", "4")]
        [InlineData("or_else(a, 7)", "", "7")]
        [InlineData("zero_as_missing(10 - 2)", "", "8")]
        [InlineData("percent(1, 8)", "", "25/2")]
        [InlineData("if(present(a), 1, 2)", "", "2")]
        [InlineData("if(a > 0, 1, b)", "a: 1", "1")]
        public void Are_exact(string expression, string figures, string value) =>
            Assert.Equal(Interval.Point(Fraction.Parse(value, null)), ValueOf(expression, figures).Interval);

        [Theory]
        [InlineData("1 - missing", RuleReason.NoValue)]
        [InlineData("if(missing, 1, 0)", RuleReason.NoValue)]
        [InlineData("zero_as_missing(10 - 2 * 5)", RuleReason.NoValue)]
        [InlineData("sum(missing, missing)", RuleReason.NoValue)]
        [InlineData("7 / (b - b)", RuleReason.DivisorIsZero)]
        [InlineData("7 / 0", RuleReason.DivisorIsZero)]
        [InlineData("a + 1", RuleReason.NothingStated)]
        [InlineData("a + b", RuleReason.SomeMissing)]
        public void Say_why_there_is_none(string expression, RuleReason reason)
        {
            var value = ValueOf(expression, "b: 1");

            Assert.Equal((null, reason), (value.Interval, value.Reason));
        }
    }

    public class Children
    {
        [Theory]
        [InlineData("sum(children(x)) = t", 12, Verdict.Holds)]
        [InlineData("sum(children(x)) = t", 13, Verdict.Impossible)]
        [InlineData("max(children(x)) = t", 7, Verdict.Holds)]
        [InlineData("min(children(x), 4) = t", 4, Verdict.Holds)]
        [InlineData("count(children(x)) = t", 2, Verdict.Holds)]
        public void Are_the_figures_of_the_units_below(string rule, long total, Verdict verdict)
        {
            var program = RuleProgram.Compile(RuleExpression.Parse(rule));
            var figures = new RuleFigures(2);
            figures.SetChildren(0, [RuleFigure.Of(5), RuleFigure.Of(7)]);
            figures.Set(1, total);

            Assert.Equal(verdict, program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict);
        }

        [Fact]
        public void May_hold_gaps()
        {
            var program = RuleProgram.Compile(RuleExpression.Parse("sum(children(x)) = t"));
            var figures = new RuleFigures(2);
            figures.SetChildren(0, [RuleFigure.Of(5), RuleFigure.Missing(isNonNegative: true)]);
            figures.Set(1, 12);

            Assert.Equal(Verdict.Holds, program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict);
            Assert.Equal(Verdict.Impossible, program.Evaluate(figures, GapPolicy.Zero).Verdict);
            Assert.Equal(Verdict.NotChecked, program.Evaluate(figures, GapPolicy.SkipIfAnyMissing).Verdict);
        }

        [Fact]
        public void Add_up_to_zero_where_there_are_none()
        {
            var program = RuleProgram.Compile(RuleExpression.Parse("sum(children(x)) = t"));
            var figures = new RuleFigures(2);
            figures.SetChildren(0, []);
            figures.Set(1, 0);

            Assert.Equal(Verdict.Holds, program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict);
        }
    }

    public class Compile
    {
        [Fact]
        public void Shares_slots_with_other_rules()
        {
            var slots = new[] { "x", "a", "b" }.Select(code => RuleReference.Of(IndicatorCode.Parse(code))).ToList();
            var program = RuleProgram.Compile(RuleExpression.Parse("b = a + 1"), slots);
            var figures = new RuleFigures(3);
            figures.Set(1, 4);
            figures.Set(2, 5);

            Assert.Equal(Verdict.Holds, program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict);
        }

        [Fact]
        public void Refuses_a_reference_without_a_slot() =>
            Assert.Throws<ArgumentException>(() => RuleProgram.Compile(RuleExpression.Parse("b = a"), [RuleReference.Of(IndicatorCode.Parse("a"))]));

        [Theory]
        [InlineData("1 and true")]
        [InlineData("(a = 1) + 2 = 3")]
        [InlineData("children(a) = 1")]
        public void Refuses_what_the_type_check_refuses(string rule) =>
            Assert.Throws<ArgumentException>(() => RuleProgram.Compile(RuleExpression.Parse(rule)));

        [Fact]
        public void Needs_room_for_every_figure() =>
            Assert.Throws<ArgumentException>(() => RuleProgram.Compile(RuleExpression.Parse("b = a")).Evaluate(new RuleFigures(1), GapPolicy.Zero));
    }

    public class FastPath
    {
        [Fact]
        public void Allocates_nothing()
        {
            var program = RuleProgram.Compile(RuleExpression.Parse("total = a + b + c"));
            var figures = new RuleFigures(4);
            var held = 0;
            for (var warm = 0; warm < 2; warm++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < 1_000; i++)
                {
                    figures.Set(0, 6);
                    figures.Set(1, 1);
                    figures.Set(2, 2);
                    figures.Set(3, i % 2 == 0 ? 3 : 4);
                    held += program.Evaluate(figures, GapPolicy.UnknownNonNegative).Verdict == Verdict.Holds ? 1 : 0;
                }

                if (warm > 0)
                {
                    Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
                }
            }

            Assert.Equal(1_000, held);
        }

        [Theory]
        [InlineData("a + 2 * b <= c - 5")]
        [InlineData("a - b <> a - c")]
        [InlineData("3 * (a + b) = 9 * c")]
        [InlineData("a > b + 1 - c")]
        public void Says_the_same_as_the_way_over_intervals(string rule)
        {
            var program = RuleProgram.Compile(RuleExpression.Parse(rule));
            for (var a = -4; a <= 4; a++)
            {
                for (var b = -4; b <= 4; b++)
                {
                    for (var c = -4; c <= 4; c++)
                    {
                        var fast = new RuleFigures(3);
                        fast.Set(0, a);
                        fast.Set(1, b);
                        fast.Set(2, c);

                        // A figure that can stand for nothing if it was cut off is no plain whole number.
                        var slow = new RuleFigures(3);
                        slow.Set(0, RuleFigure.Of(Interval.Point(a), Interval.Empty));
                        slow.Set(1, RuleFigure.Of(Interval.Point(b), Interval.Empty));
                        slow.Set(2, RuleFigure.Of(Interval.Point(c), Interval.Empty));

                        Assert.Equal(program.Evaluate(slow, GapPolicy.Zero), program.Evaluate(fast, GapPolicy.Zero));
                    }
                }
            }
        }
    }

    public class Oracle
    {
        private static readonly Dictionary<string, Func<Fraction, Fraction, Fraction, bool>> s_rules = new()
        {
            ["a + b = c"] = (a, b, c) => a + b == c,
            ["a + b <= c - a"] = (a, b, c) => a + b <= c - a,
            ["2 * a < b - c"] = (a, b, c) => 2 * a < b - c,
            ["a - b <> a - c"] = (a, b, c) => b != c,
            ["a * b = c"] = (a, b, c) => a * b == c,
            ["a * b >= c"] = (a, b, c) => a * b >= c,
            ["max(a, b) = c"] = (a, b, c) => Fraction.Max(a, b) == c,
            ["min(a, b) > c"] = (a, b, c) => Fraction.Min(a, b) > c,
            ["a = b or not b < c"] = (a, b, c) => a == b || b >= c,
            ["if a >= b and b > 0 then c = 1"] = (a, b, c) => !(a >= b && b > 0) || c == 1,
            ["(a = b) = (b = c)"] = (a, b, c) => (a == b) == (b == c),
            ["if(a > 0, b, c) = 2"] = (a, b, c) => (a > 0 ? b : c) == 2,
            ["a ^ 2 = b + c"] = (a, b, c) => a * a == b + c,
            ["a / (b - 5) <= c"] = (a, b, c) => a / (b - 5) <= c,
        };

        public static TheoryData<string> Rules => [.. s_rules.Keys];

        [Theory]
        [MemberData(nameof(Rules))]
        public void Never_calls_impossible_what_some_values_make_true(string rule)
        {
            var program = RuleProgram.Compile(RuleExpression.Parse(rule), [.. "abc".Select(code => RuleReference.Of(IndicatorCode.Parse($"{code}")))]);
            var random = new Random(7);
            var impossible = 0;
            for (var round = 0; round < 300; round++)
            {
                var ranges = Enumerable.Range(0, 3).Select(_ => random.Next(-3, 4)).Select(low => (Low: low, High: low + random.Next(0, 2))).ToArray();
                var figures = new RuleFigures(3);
                for (var i = 0; i < 3; i++)
                {
                    figures.Set(i, RuleFigure.Of(Interval.Closed(ranges[i].Low, ranges[i].High)));
                }

                var verdict = program.Evaluate(figures, GapPolicy.Zero).Verdict;
                var canHold = CanHold(s_rules[rule], ranges);

                impossible += verdict == Verdict.Impossible ? 1 : 0;
                Assert.False(canHold && verdict != Verdict.Holds, $"{rule} with {string.Join(' ', ranges)}");
                if (Array.TrueForAll(ranges, range => range.Low == range.High))
                {
                    Assert.Equal(canHold, verdict == Verdict.Holds);
                }
            }

            Assert.NotEqual(0, impossible);
        }

        // Whole and half values between the ends.
        private static bool CanHold(Func<Fraction, Fraction, Fraction, bool> holds, (int Low, int High)[] ranges)
        {
            static IEnumerable<Fraction> Values((int Low, int High) range) =>
                Enumerable.Range(0, (2 * (range.High - range.Low)) + 1).Select(step => Fraction.Of((2 * range.Low) + step, 2));
            return (from a in Values(ranges[0]) from b in Values(ranges[1]) from c in Values(ranges[2]) select holds(a, b, c)).Any(held => held);
        }
    }
}
