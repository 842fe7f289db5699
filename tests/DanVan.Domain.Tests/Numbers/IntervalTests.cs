using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Numbers;

public class IntervalTests
{
    private static readonly Gen<(Interval A, Interval B)> s_pairs = NumberGenerators.SmallIntervals.Two().Select(p => (p.Item1, p.Item2));

    // Sums and products of whole ends from -3 to 3 change at whole numbers only.
    private static readonly Fraction[] s_whole = [.. Enumerable.Range(-10, 21).Select(n => (Fraction)n)];

    public class Default
    {
        [Fact]
        public void Says_nothing_about_the_number()
        {
            Interval interval = default;

            Assert.True(interval.IsUnbounded);
            Assert.True(interval.Contains(-1_000_000));
            Assert.False(interval.IsEmpty);
            Assert.False(interval.IsPoint);
            Assert.Null(interval.Width);
        }
    }

    public class IsEmpty
    {
        [Fact]
        public void Agrees_with_trying_numbers() => NumberGenerators.Check(
            NumberGenerators.SmallIntervals,
            a => a.IsEmpty == !IntervalOracle.Tried(s_whole).Any(x => IntervalOracle.IsInside(a, x)));

        [Fact]
        public void Tells_a_point_from_nothing()
        {
            Assert.False(Interval.Point(2).IsEmpty);
            Assert.True(Interval.Point(2).IsPoint);
            Assert.True(Interval.Of(2, true, 2, false).IsEmpty);
            Assert.True(Interval.Open(2, 2).IsEmpty);
            Assert.True(Interval.Closed(3, 2).IsEmpty);
            Assert.False(Interval.Closed(3, 2).IsPoint);
            Assert.True(Interval.Empty.IsEmpty);
        }
    }

    public class Contains
    {
        [Fact]
        public void Agrees_with_the_definition() => NumberGenerators.Check(
            NumberGenerators.SmallIntervals,
            a => IntervalOracle.Tried(s_whole).All(x => a.Contains(x) == IntervalOracle.IsInside(a, x)));

        [Fact]
        public void Takes_another_interval_number_by_number() => NumberGenerators.Check(
            s_pairs,
            p => p.A.Contains(p.B) == IntervalOracle.Tried(s_whole).All(x => !IntervalOracle.IsInside(p.B, x) || IntervalOracle.IsInside(p.A, x)));
    }

    public class Intersect
    {
        [Fact]
        public void Holds_what_both_hold() => NumberGenerators.Check(
            s_pairs,
            p => IntervalOracle.IsExactly(p.A.Intersect(p.B), s_whole, x => IntervalOracle.IsInside(p.A, x) && IntervalOracle.IsInside(p.B, x)));
    }

    public class Meets
    {
        [Fact]
        public void Is_true_if_some_number_is_in_both() => NumberGenerators.Check(
            s_pairs,
            p => p.A.Meets(p.B) == IntervalOracle.Tried(s_whole).Any(x => IntervalOracle.IsInside(p.A, x) && IntervalOracle.IsInside(p.B, x)));

        [Fact]
        public void Needs_a_shared_end_to_be_closed_on_both_sides()
        {
            Assert.True(Interval.Closed(1, 2).Meets(Interval.Closed(2, 3)));
            Assert.False(Interval.Closed(1, 2).Meets(Interval.Open(2, 3)));
            Assert.False(Interval.Open(1, 2).Meets(Interval.Open(2, 3)));
        }
    }

    public class Hull
    {
        [Fact]
        public void Reaches_from_the_least_to_the_most() => NumberGenerators.Check(
            s_pairs,
            p => IntervalOracle.IsExactly(
                p.A.Hull(p.B),
                s_whole,
                x => IntervalOracle.Tried(s_whole).Where(y => IntervalOracle.IsInside(p.A, y) || IntervalOracle.IsInside(p.B, y)).ToList() is { Count: > 0 } all
                    && all.Min() <= x && x <= all.Max()),
            times: 300);
    }

    public class Gap
    {
        [Fact]
        public void Is_the_distance_between_the_nearest_ends()
        {
            Assert.Equal(Fraction.Of(1, 2), Interval.Closed(1, 2).Gap(Interval.Open(Fraction.Of(5, 2), 3)));
            Assert.Equal(Fraction.Of(1, 2), Interval.Open(Fraction.Of(5, 2), 3).Gap(Interval.Closed(1, 2)));
            Assert.Equal(Fraction.Zero, Interval.Open(1, 2).Gap(Interval.Open(2, 3)));
            Assert.Equal(Fraction.Zero, Interval.Closed(1, 5).Gap(Interval.Closed(2, 3)));
            Assert.Null(Interval.Empty.Gap(Interval.Closed(2, 3)));
        }
    }

    public class Order
    {
        [Fact]
        public void Agrees_with_trying_numbers() => NumberGenerators.Check(s_pairs, p =>
        {
            // A neighbour on either side of each end is enough to find a smaller or larger number.
            var fine = Enumerable.Range(-40, 81).Select(n => Fraction.Of(n, 8)).ToList();
            var inA = fine.Where(x => IntervalOracle.IsInside(p.A, x)).ToList();
            var inB = fine.Where(x => IntervalOracle.IsInside(p.B, x)).ToList();
            var both = inA.Count > 0 && inB.Count > 0;
            return p.A.IsBelow(p.B) == (both && inA.Max() < inB.Min())
                && p.A.CanBeAtMost(p.B) == (both && inA.Min() <= inB.Max())
                && (!p.A.CanBeBelow(p.B) || p.A.CanBeAtMost(p.B))
                && (!both || inA.Min() >= inB.Max() || p.A.CanBeBelow(p.B));
        });

        [Fact]
        public void Can_be_below_even_by_less_than_any_step()
        {
            Assert.True(Interval.Open(1, 2).CanBeBelow(Interval.Open(1, 2)));
            Assert.False(Interval.Point(1).CanBeBelow(Interval.Point(1)));
            Assert.False(Interval.Closed(2, 3).CanBeBelow(Interval.Closed(1, 2)));
            Assert.True(Interval.Closed(2, 3).CanBeAtMost(Interval.Closed(1, 2)));
            Assert.True(Interval.Unbounded.CanBeBelow(Interval.Unbounded));
        }
    }

    public class Addition
    {
        [Fact]
        public void Holds_every_sum_and_nothing_else() => NumberGenerators.Check(
            s_pairs,
            p => IntervalOracle.IsExactly(p.A + p.B, s_whole, sum => IntervalOracle
                .Tried(IntervalOracle.Ends(p.A).Concat(IntervalOracle.Ends(p.B).Select(e => sum - e)))
                .Any(x => IntervalOracle.IsInside(p.A, x) && IntervalOracle.IsInside(p.B, sum - x))));

        [Fact]
        public void Stays_empty_with_an_empty_part() => Assert.True((Interval.Closed(3, 2) + Interval.Closed(0, 10)).IsEmpty);
    }

    public class Subtraction
    {
        [Fact]
        public void Holds_every_difference_and_nothing_else() => NumberGenerators.Check(
            s_pairs,
            p => IntervalOracle.IsExactly(p.A - p.B, s_whole, difference => IntervalOracle
                .Tried(IntervalOracle.Ends(p.A).Concat(IntervalOracle.Ends(p.B).Select(e => difference + e)))
                .Any(x => IntervalOracle.IsInside(p.A, x) && IntervalOracle.IsInside(p.B, x - difference))));
    }

    public class Multiplication
    {
        [Fact]
        public void Holds_every_product_and_nothing_else() => NumberGenerators.Check(
            s_pairs,
            p => IntervalOracle.IsExactly(p.A * p.B, s_whole, product => IntervalOracle
                .Tried(IntervalOracle.Ends(p.A).Concat(IntervalOracle.Ends(p.B).Where(e => e.Sign != 0).Select(e => product / e)))
                .Any(x => IntervalOracle.IsInside(p.A, x) &&
                    (x.Sign == 0 ? product.Sign == 0 && !p.B.IsEmpty : IntervalOracle.IsInside(p.B, product / x)))));
    }

    public class Divide
    {
        [Fact]
        public void Holds_every_quotient_and_nothing_else() => NumberGenerators.Check(s_pairs, p =>
        {
            var quotient = p.A.Divide(p.B);
            var touches = !p.A.IsEmpty && !p.B.IsEmpty && !(p.B.Lower > 0) && !(p.B.Upper < 0);
            if (touches)
            {
                return quotient.Kind == (p.B == Interval.Point(0) ? QuotientKind.Undefined : QuotientKind.Undetermined);
            }

            var changes = new[] { -3, -2, -1, 0, 1, 2, 3 }.SelectMany(n => new[] { 1, 2, 3 }.Select(d => Fraction.Of(n, d)));
            return quotient.Kind == QuotientKind.Defined && IntervalOracle.IsExactly(quotient.Value, changes, result => IntervalOracle
                .Tried(IntervalOracle.Ends(p.B).Concat(IntervalOracle.Ends(p.A).Where(_ => result.Sign != 0).Select(e => e / result)))
                .Any(divisor => IntervalOracle.IsInside(p.B, divisor) && IntervalOracle.IsInside(p.A, result * divisor)));
        });

        [Fact]
        public void Says_undefined_for_zero_and_undetermined_next_to_it()
        {
            Assert.Equal(Quotient.Undefined, Interval.Point(1).Divide(Interval.Point(0)));
            Assert.Equal(Quotient.Undetermined, Interval.Point(1).Divide(Interval.Closed(0, 1)));
            Assert.Equal(Quotient.Undetermined, Interval.Point(1).Divide(Interval.Open(0, 1)));
            Assert.Equal(Quotient.Undetermined, Interval.Point(1).Divide(Interval.Closed(-1, 1)));
            Assert.Equal(QuotientKind.Defined, Interval.Point(1).Divide(Interval.Closed(1, 2)).Kind);
        }
    }

    public class Scale
    {
        [Fact]
        public void Multiplies_every_number() => NumberGenerators.Check(
            NumberGenerators.SmallIntervals.SelectMany(a => Gen.Choose(-3, 3).Select(w => (a, w))),
            p => IntervalOracle.IsExactly(
                p.a.Scale(p.w),
                s_whole,
                x => p.w == 0 ? x.Sign == 0 && !p.a.IsEmpty : IntervalOracle.IsInside(p.a, x / p.w)));

        [Fact]
        public void Swaps_the_flags_with_the_ends_for_a_negative_weight() =>
            Assert.Equal(Interval.Of(-2, false, -1, true), Interval.Of(1, true, 2, false).Scale(-1));
    }

    public class Sum
    {
        [Fact]
        public void Is_zero_for_nothing() => Assert.Equal(Interval.Point(0), Interval.Sum([]));

        [Fact]
        public void Is_closed_only_where_every_part_is() =>
            Assert.Equal(
                Interval.Of(3, false, 6, true),
                Interval.Sum([Interval.Of(1, true, 2, true), Interval.Of(1, false, 2, true), Interval.Of(1, true, 2, true)]));

        [Fact]
        public void Has_no_upper_end_with_a_missing_part() =>
            Assert.Equal(Interval.AtLeast(5), Interval.Sum([Interval.Point(5), Interval.NonNegative]));

        [Fact]
        public void Is_the_same_as_adding_one_by_one() => NumberGenerators.Check(
            NumberGenerators.SmallIntervals.SelectMany(i => NumberGenerators.Fractions.Two().Select(f => i + Interval.Closed(Fraction.Min(f.Item1, f.Item2), Fraction.Max(f.Item1, f.Item2)))).ArrayOf(),
            parts => Interval.Sum(parts) is var sum
                && parts.Aggregate(Interval.Point(0), (total, part) => total + part) is var total
                && (sum == total || (sum.IsEmpty && total.IsEmpty)));

        [Fact]
        public void Takes_weights_with_their_sign()
        {
            Interval[] parts = [Interval.Closed(11_500, 12_500), Interval.Closed(1_500, 2_500)];
            Fraction[] weights = [1, -1];

            Assert.Equal(Interval.Closed(9_000, 11_000), Interval.WeightedSum(parts, weights));
        }

        [Fact]
        public void Refuses_weights_that_do_not_match() => Assert.Throws<ArgumentException>(() => Interval.WeightedSum([Interval.Point(1)], []));
    }

    public class Text
    {
        [Fact]
        public void Is_read_back_as_written() => NumberGenerators.Check(NumberGenerators.SmallIntervals, a => Interval.Parse(a.ToString(), null) == a);

        [Theory]
        [InlineData("[1, 5/2)", "[1, 5/2)")]
        [InlineData("(-∞,+∞)", "(-∞, +∞)")]
        [InlineData("{3}", "[3, 3]")]
        public void Shows_the_ends(string text, string shown) => Assert.Equal(shown, Interval.Parse(text, null).ToString());

        [Theory]
        [InlineData("")]
        [InlineData("[]")]
        [InlineData("[1]")]
        [InlineData("1, 2")]
        [InlineData("[1, 2, 3]")]
        [InlineData("[a, b]")]
        [InlineData("[+∞, -∞]")]
        public void Is_refused_when_it_is_no_interval(string text) => Assert.False(Interval.TryParse(text, null, out _));
    }
}
