namespace DanVan.Domain.Validation.Rules;

/// <summary>Turns the comparison of two statements of one fact into a finding.</summary>
internal static class SameFactTelling
{
    /// <summary>A finding whose stated figure is the exact one, or the first, and whose operand is the other.</summary>
    public static Finding Tell(RuleDescription description, Verdict verdict, string reason, SameFact pair)
    {
        var (first, second) = (pair.First[0], pair.Second[0]);
        return (description.Tell(verdict, reason, pair.Rule, Telling.Places(first.Stated, second.Stated)) with
        {
            Stated = first.Stated,
            Operands = [second.Stated],
            Computed = second.Rounded,
            Gap = Equation.GapBetween(second.Rounded, first.Rounded),
        }).Naming("subject", pair.Indicator.Name);
    }
}
