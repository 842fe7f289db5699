using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>One walk over a rule, or over one side of it, with what was seen on the way.</summary>
internal struct RulePass(RuleFigures figures, GapPolicy policy, bool isTruncated)
{
    /// <summary>Whether gaps stay gaps and do not count, as where presence is asked for.</summary>
    public bool IsRaw;

    public bool SawStated;
    public bool SawMissing;
    public bool SawNotApplicable;

    /// <summary>The last comparison that cannot hold.</summary>
    public RuleSides? Refuted;

    public readonly RuleFigures Figures => figures;

    public readonly GapPolicy Policy => policy;

    public readonly bool SawGap => SawMissing || SawNotApplicable;

    /// <summary>Reads a figure; false where it is missing and must stay so.</summary>
    public bool TryRead(int slot, out Interval value)
    {
        if (figures.TryGetFast(slot, out var whole))
        {
            SawStated |= !IsRaw;
            value = Interval.Point(whole);
            return true;
        }

        return TryRead(figures[slot], out value);
    }

    public bool TryRead(in RuleFigure figure, out Interval value)
    {
        if (figure.State == RuleFigureState.Stated)
        {
            SawStated |= !IsRaw;
            value = isTruncated ? figure.IfTruncated : figure.Value;
            return true;
        }

        value = figure.Value;
        if (IsRaw)
        {
            return false;
        }

        SawMissing |= figure.State == RuleFigureState.Missing;
        SawNotApplicable |= figure.State == RuleFigureState.NotApplicable;
        if (policy != GapPolicy.UnknownNonNegative)
        {
            value = Interval.Point(Fraction.Zero);
        }

        return true;
    }

    /// <summary>Says why the gap policy allows no check of what was walked over, or null where it does.</summary>
    public readonly RuleReason? WhySkipped() => policy switch
    {
        GapPolicy.SkipIfAnyMissing when SawGap => WhyMissing(),
        GapPolicy.SkipIfAllMissing when SawGap && !SawStated => WhyMissing(),
        _ => null,
    };

    /// <summary>Says what kind of gaps were seen.</summary>
    public readonly RuleReason WhyMissing() =>
        !SawMissing && SawNotApplicable ? RuleReason.NotApplicable : SawStated ? RuleReason.SomeMissing : RuleReason.NothingStated;
}
