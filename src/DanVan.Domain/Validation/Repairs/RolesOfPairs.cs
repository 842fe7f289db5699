namespace DanVan.Domain.Validation.Repairs;

/// <summary>Which rates beside a pair are the share of its first figure, and which of what is left: "361/368", 98%, 2%.</summary>
internal static class RolesOfPairs
{
    /// <summary>Whether a finding compares a rate with a pair that the form does not say the meaning of.</summary>
    public static bool IsOfPair(Finding finding) =>
        finding is { Kind: CheckKind.Rate, Code: "R-RATE-01", Verdict: Verdict.Holds or Verdict.Impossible, RuleId: not null, Numerator.IsPair: true } && finding.Numerator == finding.Denominator;

    /// <summary>The part of each such rate.</summary>
    /// <remarks>
    /// A rate that holds has the part it holds for, once in a row. One that does not has the part that its neighbour leaves; where neither
    /// holds, the first in the row is the share, as in the forms, whatever the sizes say: the pair itself may be wrong by a factor.
    /// </remarks>
    public static IReadOnlyDictionary<Finding, RoleOfRate> Of(IReadOnlyList<Finding> findings)
    {
        var roles = new Dictionary<Finding, RoleOfRate>(ReferenceEqualityComparer.Instance);
        foreach (var row in findings.Where(IsOfPair).GroupBy(finding => finding.Numerator))
        {
            var taken = new HashSet<RoleOfRate>();
            foreach (var finding in row.OrderBy(finding => finding.Verdict != Verdict.Holds).ThenBy(finding => finding.Stated!.Source.Start))
            {
                var fitting = finding.Readings.Count > 0 ? RoleOfRate.Rest : RoleOfRate.Share;
                var role = finding.Verdict == Verdict.Holds || row.Count() == 1 ? fitting
                    : taken.Contains(RoleOfRate.Share) ? RoleOfRate.Rest
                    : RoleOfRate.Share;
                roles.Add(finding, taken.Add(role) ? role : RoleOfRate.Either);
            }
        }

        return roles;
    }
}
