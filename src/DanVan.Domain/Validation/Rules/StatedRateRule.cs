using DanVan.Domain.Indicators;
using DanVan.Domain.Rates;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A rate against the counts it is worked out from.</summary>
internal sealed class StatedRateRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-RATE-01",
        Kind = CheckKind.Rate,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Tỷ lệ so với số lượng đã ghi", En = "A rate against its counts" },
        Reasons =
        [
            "rate-agrees", "only-truncated", "truncated-as-elsewhere", "rate-differs", "change-differs", "several-bases", "zero-base",
            "base-touches-zero", "about",
        ],
        Details = ["rule"],
    };

    public IEnumerable<Finding> Check(RuleContext context) =>
        context.RateClaims.SelectMany(claim => Check(claim, context));

    /// <summary>The verdict of one rate whose counts are stated; none where they are not.</summary>
    public IEnumerable<Finding> Check(RateClaim claim, RuleContext context) => claim.Rates.Count > 0 && claim.HasCounts ? [Judge(claim, context)] : [];

    private Finding Judge(RateClaim claim, RuleContext context)
    {
        var outcomes = claim.Rates
            .SelectMany(rate => claim.PairsToCheck, (rate, pair) => (Rate: rate, Pair: pair, Outcome: pair.Check(rate.Value!.Value, claim.IsChange)))
            .ToList();
        var rounded = outcomes.Where(candidate => candidate.Outcome == RateOutcome.Holds).ToList();
        var fitting = rounded.Count > 0 ? rounded : outcomes.Where(candidate => candidate.Outcome == RateOutcome.HoldsOnlyIfTruncated).ToList();
        var bases = fitting.Select(candidate => candidate.Pair).Distinct().ToList();
        if (bases.Count > 1 && !bases.All(pair => IsNothing(pair)))
        {
            return Tell(Verdict.Undetermined, "several-bases", fitting[0].Rate, bases[0], claim) with
            {
                Severity = Severity.Note,
                Readings = [.. bases.Select(pair => new RateReading { Numerators = pair.Upper, Denominator = pair.Lower, Stated = pair.Denominator })],
            };
        }

        if (fitting.Count > 0)
        {
            var (rate, pair, outcome) = fitting[0];
            return outcome == RateOutcome.Holds
                ? Tell(Verdict.Holds, "rate-agrees", rate, pair, claim)
                : Tell(Verdict.HoldsOnlyIfTruncated, context.CutsOffElsewhere ? "truncated-as-elsewhere" : "only-truncated", rate, pair, claim);
        }

        var refuted = outcomes.FirstOrDefault(candidate => candidate.Outcome == RateOutcome.Impossible);
        if (outcomes.FirstOrDefault(candidate => candidate.Outcome == RateOutcome.Undetermined) is { Pair: not null } open)
        {
            var isAbout = open.Pair.Lower is { Lower: null, Upper: null };
            return Tell(isAbout ? Verdict.NotChecked : Verdict.Undetermined, isAbout ? "about" : "base-touches-zero", open.Rate, open.Pair, claim);
        }

        if (refuted.Pair is null)
        {
            var (rate, pair, _) = outcomes[0];
            return Tell(IsNothing(pair) ? Verdict.NotChecked : Verdict.Undetermined, "zero-base", rate, pair, claim);
        }

        return TellImpossible(refuted.Rate, refuted.Pair, claim);
    }

    private static bool IsNothing(CountPair pair) => pair.Upper is { IsPoint: true, Lower.Sign: 0 };

    private Finding TellImpossible(StatedFigure rate, CountPair pair, RateClaim claim)
    {
        var finding = Tell(Verdict.Impossible, claim.IsChange ? "change-differs" : "rate-differs", rate, pair, claim);
        return finding with { Repairs = claim.IsChange ? [] : RateRepairs.Of(rate, pair) };
    }

    private Finding Tell(Verdict verdict, string reason, StatedFigure rate, CountPair pair, RateClaim claim)
    {
        var computed = pair.RatesPer(RateClaim.PerOf(rate.Value!.Value), claim.IsChange);
        return Description.Tell(verdict, reason, claim.Rule, Telling.Places(rate, pair.Numerator, pair.Denominator)) with
        {
            Stated = rate,
            Numerator = pair.Numerator,
            Denominator = pair.Denominator,
            Readings = pair.IsRemainder ? [new RateReading { Numerators = pair.Upper, Denominator = pair.Lower, Stated = pair.Denominator }] : [],
            Computed = computed,
            Gap = computed is { } values ? Equation.GapBetween(values, rate.Value!.Value.ToRoundedInterval()) : null,
        };
    }
}
