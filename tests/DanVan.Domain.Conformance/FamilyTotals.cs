namespace DanVan.Domain.Conformance;

/// <summary>How many cases passed, failed and were skipped, with the reasons for skipping.</summary>
internal sealed class FamilyTotals
{
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped => _reasons.Values.Sum();

    public void Count(CaseResult result)
    {
        switch (result)
        {
            case CaseResult.Failed:
                Failed++;
                break;
            case CaseResult.Skipped skipped:
                _reasons[skipped.Reason] = _reasons.GetValueOrDefault(skipped.Reason) + 1;
                break;
            default:
                Passed++;
                break;
        }
    }

    public override string ToString()
    {
        var reasons = string.Join("; ", _reasons.Select(r => $"{r.Value}: {r.Key}"));
        return $"{Passed} passed, {Failed} failed, {Skipped} skipped{(reasons.Length == 0 ? "" : $" ({reasons})")}";
    }
}
