using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A rate whose counts are not both stated: which counts can it stand for?</summary>
internal sealed class PossibleCountsRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-RATE-02",
        Kind = CheckKind.PossibleCounts,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Số lượng có thể có đằng sau một tỷ lệ", En = "The counts that a rate can stand for" },
        Reasons =
        [
            "bases-possible", "numerators-possible", "no-base", "no-numerator", "only-truncated", "several-bases", "no-power", "not-counts",
            "counts-missing", "rate-missing", "no-figure",
        ],
        Details = ["rule"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.RateClaims.SelectMany(Check);

    /// <summary>The verdict of one rate whose counts are not both stated; none where they are.</summary>
    public IEnumerable<Finding> Check(RateClaim claim) =>
        claim.Rates.Count == 0 ? [Tell(Verdict.NotChecked, claim.Rule is null ? "no-figure" : "rate-missing", claim, null, null, null)]
        : claim.HasCounts ? []
        : [Judge(claim)];

    // A rate stated several times is judged by the first statement that can be right, exact ones before bounds.
    private Finding Judge(RateClaim claim)
    {
        var findings = claim.Rates.OrderBy(rate => rate.Value!.Value.Qualifier != Qualifier.Exact).Select(rate => Check(claim, rate)).ToList();
        return findings.FirstOrDefault(finding => finding.Verdict != Verdict.Impossible) ?? findings[0];
    }

    private Finding Check(RateClaim claim, StatedFigure rate)
    {
        var written = rate.Value!.Value;
        if (claim.Numerators.Count == 0 && claim.Bases.Count == 0)
        {
            return Tell(Verdict.NotChecked, "counts-missing", claim, rate, null, null);
        }

        var (numerator, denominator) = (claim.Numerators.FirstOrDefault()?.Stated, claim.Bases.FirstOrDefault()?.Stated);
        if (!claim.AreCounts || written.Qualifier != Qualifier.Exact || claim.IsChange || written.Value.Sign < 0)
        {
            return Tell(Verdict.NotChecked, claim.AreCounts ? "no-power" : "not-counts", claim, rate, numerator, denominator);
        }

        return claim.Numerators.Count > 0 ? CheckBases(claim, rate) : CheckNumerators(claim, rate);
    }

    // A numerator without a base: is there any base?
    private Finding CheckBases(RateClaim claim, StatedFigure rate)
    {
        var written = rate.Value!.Value;
        var answers = claim.Numerators.Select(numerator => (numerator.Stated, Counts: Possible(numerator, count => PossibleCounts.Bases(written, count, Rounding.Nearest, RateClaim.PerOf(written))))).ToList();
        if (answers.FirstOrDefault(answer => !answer.Counts.IsImpossible) is { Stated: not null } possible)
        {
            var verdict = possible.Counts.HasPower ? Verdict.Holds : Verdict.NotChecked;
            return Tell(verdict, verdict == Verdict.Holds ? "bases-possible" : "no-power", claim, rate, possible.Stated, null) with { Computed = ToInterval(possible.Counts.Counts) };
        }

        var truncated = claim.Numerators.Select(numerator => Possible(numerator, count => PossibleCounts.Bases(written, count, Rounding.Truncate, RateClaim.PerOf(written)))).FirstOrDefault(answer => !answer.IsImpossible);
        return truncated.IsImpossible
            ? Tell(Verdict.Impossible, "no-base", claim, rate, answers[0].Stated, null)
            : Tell(Verdict.HoldsOnlyIfTruncated, "only-truncated", claim, rate, answers[0].Stated, null) with { Computed = ToInterval(truncated.Counts) };
    }

    // One or several bases without a numerator: is there any numerator?
    private Finding CheckNumerators(RateClaim claim, StatedFigure rate)
    {
        var written = rate.Value!.Value;
        var bases = claim.Bases.Where(reading => reading.Rounded is { IsPoint: true, Lower: { IsInteger: true, Sign: > 0 } }).DistinctBy(reading => reading.Rounded).ToList();
        if (bases.Count == 0)
        {
            return Tell(Verdict.NotChecked, "no-power", claim, rate, null, claim.Bases[0].Stated);
        }

        var answers = bases.Select(reading => (Base: reading, Counts: Possible(reading, count => PossibleCounts.Numerators(written, count, Rounding.Nearest, RateClaim.PerOf(written))))).ToList();
        var possible = answers.Where(answer => !answer.Counts.IsImpossible).ToList();
        if (possible.Count == 0)
        {
            var truncated = bases.Select(reading => (Base: reading, Counts: Possible(reading, count => PossibleCounts.Numerators(written, count, Rounding.Truncate, RateClaim.PerOf(written))))).FirstOrDefault(answer => !answer.Counts.IsImpossible);
            return truncated.Base is null
                ? Tell(Verdict.Impossible, "no-numerator", claim, rate, null, bases[0].Stated)
                : Tell(Verdict.HoldsOnlyIfTruncated, "only-truncated", claim, rate, null, truncated.Base.Stated) with { Computed = ToInterval(truncated.Counts.Counts) };
        }

        var first = possible[0];
        if (possible.FirstOrDefault(answer => !answer.Counts.HasPower) is { Base: not null } weak)
        {
            return Tell(Verdict.NotChecked, "no-power", claim, rate, null, weak.Base.Stated) with { Computed = ToInterval(weak.Counts.Counts) };
        }

        // All of them, or none of them, is no question of the base.
        var isPlain = possible.Count == 1
            || possible.All(answer => answer.Counts.Counts.Contains(0))
            || possible.All(answer => answer.Counts.Counts.Contains(answer.Base.Rounded.Lower!.Value.Numerator));
        var finding = Tell(isPlain ? Verdict.Holds : Verdict.Undetermined, isPlain ? "numerators-possible" : "several-bases", claim, rate, null, first.Base.Stated);
        return finding with
        {
            Severity = isPlain ? finding.Severity : Severity.Note,
            Computed = ToInterval(first.Counts.Counts),
            Readings = isPlain ? [] : [.. possible.Select(answer => new RateReading
            {
                Numerators = ToInterval(answer.Counts.Counts),
                Denominator = answer.Base.Rounded,
                Stated = answer.Base.Stated,
            })],
        };
    }

    private static PossibleCounts Possible(Reading reading, Func<System.Numerics.BigInteger, PossibleCounts> find) => find(reading.Rounded.Lower!.Value.Numerator);

    private static Interval ToInterval(CountRange counts) => Interval.Of(
        Fraction.FromInteger(counts.Smallest), true, counts.Largest is { } largest ? Fraction.FromInteger(largest) : null, counts.Largest is not null);

    private Finding Tell(Verdict verdict, string reason, RateClaim claim, StatedFigure? rate, StatedFigure? numerator, StatedFigure? denominator) =>
        Description.Tell(verdict, reason, claim.CountsRule, Telling.Places(rate, numerator, denominator)) with { Stated = rate, Numerator = numerator, Denominator = denominator };
}
