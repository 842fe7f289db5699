using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Asks whether some of the rules can hold together, the figures as they stand now.</summary>
internal static class JointRules
{
    /// <summary>Whether it was not shown that they cannot.</summary>
    public static bool CanHold(ConstraintSystem system, IReadOnlyList<int> rules, SystemValues values) => true;
}
