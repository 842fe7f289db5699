using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

internal sealed partial class ConstraintComponent
{
    /// <summary>Finds every value that a figure can have while all rules hold.</summary>
    /// <remarks>Where whole numbers play a part, a piece reaches from its least to its greatest value; not all between need be possible.</remarks>
    /// <param name="local">The figure, by place within the component.</param>
    /// <param name="kept">What each figure must be, as for a search; null for the figure itself.</param>
    /// <param name="meter">What counts the work.</param>
    /// <returns>The pieces by rising value; null when the limit was reached.</returns>
    public List<Interval>? PiecesOf(int local, Interval?[] kept, WorkMeter meter)
    {
        kept = [.. kept];
        var found = new List<Interval>();
        var gaps = new Stack<Interval>([Interval.Unbounded]);
        while (gaps.TryPop(out var gap))
        {
            if (gap.IsEmpty)
            {
                continue;
            }

            kept[local] = gap;
            var status = Search(kept, null, meter);
            if (status == FeasibilityStatus.LimitReached)
            {
                return null;
            }

            if (status == FeasibilityStatus.Infeasible)
            {
                continue;
            }

            Settle();
            if (PieceOf(local) is not { } piece)
            {
                return null;
            }

            found.Add(piece);
            gaps.Push(IntervalPieces.Above(gap, piece));
            gaps.Push(IntervalPieces.Below(gap, piece));
        }

        return IntervalPieces.Join(found, _tableau.IsInteger(local));
    }

    /// <summary>Gets the value of a figure after a search that found values; a number that a rate without bounds of its own takes from its counts.</summary>
    public Fraction[] FoundValues()
    {
        Settle();
        var values = PointOf();
        foreach (var (rate, _) in _rates.Where(rate => rate.Rate.IsAlone))
        {
            values[rate.Rate] = rate.Scale * SumOf(rate.Numerator, values) / SumOf(rate.Denominator, values);
        }

        return values;
    }

    private static Fraction SumOf(IReadOnlyList<(int Variable, Fraction Weight)> terms, Fraction[] values) =>
        terms.Aggregate(Fraction.Zero, (sum, term) => sum + (term.Weight * values[term.Variable]));

    /// <summary>The piece around the present values, every open choice settled.</summary>
    private Interval? PieceOf(int local)
    {
        if (_rates.Find(rate => rate.Rate.Rate == local && rate.Rate.IsAlone) is { Rate: { } rate })
        {
            return QuotientsOf(rate);
        }

        var depth = _tableau.Depth;
        var (lowest, isLowestKnown) = FindExtreme(local, highest: false);
        _tableau.BackTo(depth);
        var (highest, isHighestKnown) = FindExtreme(local, highest: true);
        _tableau.BackTo(depth);
        return isLowestKnown && isHighestKnown ? IntervalPieces.Between(lowest, highest) : null;
    }

    /// <summary>Moves a variable as far as it goes while whole numbers stay whole and rates stay those of their counts.</summary>
    /// <returns>The extreme, null when it goes on for ever; the second is false when the limit was reached.</returns>
    private (NearValue? Best, bool IsKnown) FindExtreme(int variable, bool highest)
    {
        NearValue? best = null;
        var hasBest = false;
        var outcome = Improve(0);
        return (outcome == Outcome.Endless ? null : best, outcome != Outcome.LimitReached && (hasBest || outcome == Outcome.Endless));

        Outcome Improve(int depth)
        {
            if (depth > MaxDepth || _tableau.Meter.IsSpent)
            {
                return Outcome.LimitReached;
            }

            var (extreme, isKnown) = _tableau.Optimize(variable, highest);
            if (!isKnown || extreme is not { } reached)
            {
                return isKnown ? Outcome.Endless : Outcome.LimitReached;
            }

            if (hasBest && (highest ? reached <= best : reached >= best))
            {
                return Outcome.Done;
            }

            if (FindBroken() is { } broken)
            {
                var floor = _tableau.ValueOf(broken).Floor();
                return Split([[new BoundDemand(broken, true, floor)], [new BoundDemand(broken, false, floor + new NearValue(1, default))]], null, depth);
            }

            if (FindUnmetRate() is var (rate, _, quotient))
            {
                var exact = new NearValue(quotient, default);
                return Split(
                    [
                        [new BoundDemand(rate.Rate, false, exact), new BoundDemand(rate.Rate, true, exact)],
                        [new BoundDemand(rate.Rate, true, exact with { Shift = -1 })],
                        [new BoundDemand(rate.Rate, false, exact with { Shift = 1 })],
                    ],
                    rate,
                    depth);
            }

            (best, hasBest) = (reached, true);
            return Outcome.Done;
        }

        Outcome Split(BoundDemand[][] sides, RateDemand? rate, int depth)
        {
            foreach (var side in sides)
            {
                var before = _tableau.Depth;
                var status = side.All(bound => bound.ApplyTo(_tableau, [])) && (rate is null || Demand(rate, [])) ? _tableau.Check() : FeasibilityStatus.Infeasible;
                var outcome = status switch
                {
                    FeasibilityStatus.Feasible => Improve(depth + 1),
                    FeasibilityStatus.Infeasible => Outcome.Done,
                    _ => Outcome.LimitReached,
                };
                _tableau.BackTo(before);
                if (outcome != Outcome.Done)
                {
                    return outcome;
                }
            }

            // The values went astray while the sides were tried.
            return _tableau.Check() == FeasibilityStatus.LimitReached ? Outcome.LimitReached : Outcome.Done;
        }
    }

    private enum Outcome
    {
        Done,
        Endless,
        LimitReached,
    }

    /// <summary>The quotients of the counts of a rate that nothing else ties down, every open choice settled.</summary>
    private Interval? QuotientsOf(RateDemand rate)
    {
        var values = PointOf();
        var start = rate.Scale * SumOf(rate.Numerator, values) / SumOf(rate.Denominator, values);
        var depth = _tableau.Depth;
        var lowest = FindExtremeQuotient(rate, start, highest: false);
        _tableau.BackTo(depth);
        var highest = FindExtremeQuotient(rate, start, highest: true);
        _tableau.BackTo(depth);
        return lowest.IsKnown && highest.IsKnown ? IntervalPieces.Between(lowest.Best, highest.Best) : null;
    }

    /// <summary>Betters a quotient q by the values that make scale · n - q · d greatest, until they leave it as it is (Dinkelbach, 1967).</summary>
    private (NearValue? Best, bool IsKnown) FindExtremeQuotient(RateDemand rate, Fraction quotient, bool highest)
    {
        while (true)
        {
            var terms = SumTable.Collect(rate.Numerator.Select(term => (term.Variable, term.Weight * rate.Scale))
                .Concat(rate.Denominator.Select(term => (term.Variable, -(term.Weight * quotient)))));
            if (terms.Count == 0)
            {
                return (new NearValue(quotient, default), true);
            }

            var (variable, factor) = _sums.Find(terms);
            var isHighest = highest == factor.Sign > 0;
            var (best, isKnown) = FindExtreme(variable, isHighest);
            if (!isKnown)
            {
                return (null, false);
            }

            var depth = _tableau.Depth;
            Fraction? better;
            if (best is not { } reached)
            {
                better = SlopeOf(rate.Denominator) is { Sign: > 0 } growth ? rate.Scale * SlopeOf(rate.Numerator) / growth : null;
            }
            else if ((isHighest ? reached.Value.Sign : -reached.Value.Sign) <= 0)
            {
                return (new NearValue(quotient, IsReached(variable) ? 0 : highest ? -1 : 1), true);
            }
            else
            {
                // Back to the values that made it extreme.
                if (!new BoundDemand(variable, !isHighest, reached).ApplyTo(_tableau, []) || Resume() != FeasibilityStatus.Feasible)
                {
                    return (null, false);
                }

                var (top, bottom) = (NearSumOf(rate.Numerator), NearSumOf(rate.Denominator));
                better = bottom.Value.Sign > 0 ? rate.Scale * top.Value / bottom.Value : bottom.Shift.Sign > 0 && top.Value.Sign == 0 ? rate.Scale * top.Shift / bottom.Shift : null;
                _tableau.BackTo(depth);
            }

            if (better is not { } next)
            {
                return (null, true);
            }

            if (highest ? next <= quotient : next >= quotient)
            {
                return (null, false);
            }

            quotient = next;
        }
    }

    private Fraction SlopeOf(IReadOnlyList<(int Variable, Fraction Weight)> terms) =>
        terms.Aggregate(Fraction.Zero, (sum, term) => sum + (term.Weight * _tableau.SlopeOf(term.Variable)));

    private NearValue NearSumOf(IReadOnlyList<(int Variable, Fraction Weight)> terms) =>
        terms.Aggregate(NearValue.Zero, (sum, term) => sum + (_tableau.ValueOf(term.Variable) * term.Weight));

    /// <summary>Says whether a variable can be zero, all else as it is.</summary>
    private bool IsReached(int variable)
    {
        var depth = _tableau.Depth;
        var isReached = new BoundDemand(variable, false, NearValue.Zero).ApplyTo(_tableau, []) && new BoundDemand(variable, true, NearValue.Zero).ApplyTo(_tableau, [])
            && Resume() == FeasibilityStatus.Feasible;
        _tableau.BackTo(depth);
        return isReached;
    }

    private FeasibilityStatus Resume()
    {
        int choices = _choices.Count, rates = _rates.Count;
        var status = Search();
        _choices.RemoveRange(choices, _choices.Count - choices);
        _rates.RemoveRange(rates, _rates.Count - rates);
        return status;
    }
}
