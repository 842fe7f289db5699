namespace DanVan.Domain.Validation.Rules;

/// <summary>Compares findings by all they say, their lists by content.</summary>
internal static class FindingSameness
{
    /// <summary>Whether two findings say the same of the same figures.</summary>
    public static bool AreSame(Finding a, Finding b) => ReferenceEquals(a, b) || (IsOneRule(a, b) && !AreCertainlyDifferent(a.Draft, b.Draft)
        && a.Verdict == b.Verdict && a.Severity == b.Severity && a.Reason == b.Reason && a.Computed == b.Computed && a.Gap == b.Gap
        && a.Stated == b.Stated && a.Numerator == b.Numerator && a.Denominator == b.Denominator
        && a.Operands.SequenceEqual(b.Operands) && a.Sources.SequenceEqual(b.Sources) && a.Readings.SequenceEqual(b.Readings) && a.Repairs.Count == b.Repairs.Count
        && a.Details.Count == b.Details.Count && a.Details.All(pair => b.Details.TryGetValue(pair.Key, out var other) && other == pair.Value)
        && a.Names.Count == b.Names.Count && a.Names.All(pair => b.Names.TryGetValue(pair.Key, out var other) && other == pair.Value));

    /// <summary>Adds what became of the findings of one rule at one place to the lists of changes.</summary>
    public static void Compare(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after, List<Finding> appeared, List<FindingChange> changed, List<Finding> vanished)
    {
        var gone = before.Where(finding => finding.IsWorthTelling && !after.Any(other => AreSame(finding, other))).ToList();
        var come = after.Where(finding => finding.IsWorthTelling && !before.Any(other => AreSame(finding, other))).ToList();
        var both = Math.Min(gone.Count, come.Count);
        for (var i = 0; i < both; i++)
        {
            changed.Add(new FindingChange { Before = gone[i], After = come[i] });
        }

        vanished.AddRange(gone.Skip(both));
        appeared.AddRange(come.Skip(both));
    }

    private static bool AreCertainlyDifferent(FindingDraft? a, FindingDraft? b) => a is not null && b is not null && a.CertainlyDiffersFrom(b);

    private static bool IsOneRule(Finding a, Finding b) => a.Code == b.Code && a.RuleId == b.RuleId && a.Unit == b.Unit && a.Kind == b.Kind;
}
