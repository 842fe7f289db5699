using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Can a total be the weighted sum of its parts?</summary>
internal sealed class SummationFamily() : ArrayFamily("summation")
{
    public override CaseResult Run(JsonElement @case)
    {
        var mode = RoundingNames.Of(@case.GetProperty("mode").GetString());
        if (@case.TryGetProperty("missing_policy", out var policy) && policy.ValueKind != JsonValueKind.Null)
        {
            return RunWithGaps(@case, policy.ToString(), mode);
        }

        // Without a policy a part that nobody stated is left out, as the standard leaves it out.
        var items = @case.GetProperty("items").EnumerateArray().Where(IsStated).ToList();
        Interval[] parts = [.. items.Select(item => IntervalOf(item, mode))];
        Fraction[] weights = [.. items.Select(item => CaseNumber.Exact(item.GetProperty("weight")))];
        var calculated = Interval.WeightedSum(parts, weights);
        var reported = IntervalOf(@case.GetProperty("total"), mode);
        return CaseResult.Compare(
            $"calculated {CaseNumber.Interval(@case.GetProperty("calculated"))}, reported {CaseNumber.Interval(@case.GetProperty("reported"))}, consistent {@case.GetProperty("consistent").GetBoolean()}",
            $"calculated {calculated}, reported {reported}, consistent {calculated.Meets(reported)}");
    }

    /// <summary>With a policy for missing parts the sum is a rule: total = weight * part + …</summary>
    private static CaseResult RunWithGaps(JsonElement @case, string policy, Rounding mode)
    {
        var (gaps, isNonNegative) = policy.ToLowerInvariant().Replace('-', '_').Replace(' ', '_') switch
        {
            "zero" or "as_zero" or "treat_as_zero" or "ignore" or "ignored" => (GapPolicy.Zero, true),
            "nonnegative" or "non_negative" or "nonneg" or "unknown_nonnegative" or "unknown_non_negative" or "unknown_nonneg" => (GapPolicy.UnknownNonNegative, true),
            "unknown" or "any" or "unbounded" => (GapPolicy.UnknownNonNegative, false),
            "skip" or "not_checked" or "skip_if_any_missing" or "undetermined" => (GapPolicy.SkipIfAnyMissing, true),
            _ => throw new UnknownNameException($"the policy '{policy}' for missing parts has no counterpart here"),
        };
        List<JsonElement> stated = [@case.GetProperty("total"), .. @case.GetProperty("items").EnumerateArray()];
        var parts = stated.Skip(1).Select((item, i) => $"{Dhis2Names.Literal(CaseNumber.Exact(item.GetProperty("weight")))} * p{i}");
        var program = RuleProgram.Compile(RuleExpression.Parse($"total = {string.Join(" + ", parts.DefaultIfEmpty("0"))}"));
        var figures = new RuleFigures(stated.Count);
        foreach (var (item, slot) in stated.Select((item, slot) => (item, slot)))
        {
            figures.Set(slot, IsStated(item) ? RuleFigure.Of(IntervalOf(item, mode)) : RuleFigure.Missing(isNonNegative));
        }

        var outcome = program.Evaluate(figures, gaps);
        var calculated = @case.TryGetProperty("calculated", out var interval) && interval.ValueKind == JsonValueKind.Object ? $"{CaseNumber.Interval(interval)}" : "";
        var consistent = @case.GetProperty("consistent").ValueKind switch { JsonValueKind.True => "True", JsonValueKind.False => "False", _ => "not known" };
        var got = outcome.Verdict switch { Verdict.Holds => "True", Verdict.Impossible => "False", _ => "not known" };
        return CaseResult.Compare($"calculated {calculated}, consistent {consistent}", $"calculated {(calculated.Length == 0 ? "" : outcome.Right)}, consistent {got}");
    }

    private static bool IsStated(JsonElement item) => item.TryGetProperty("value", out var value) && value.ValueKind != JsonValueKind.Null;

    // Figures with a declared step are published counts, and no count is below nothing.
    private static Interval IntervalOf(JsonElement stated, Rounding mode)
    {
        var interval = CaseNumber.Stated(stated).ToRoundedInterval(mode);
        return stated.TryGetProperty("step", out _) ? interval.Intersect(Interval.NonNegative) : interval;
    }
}
