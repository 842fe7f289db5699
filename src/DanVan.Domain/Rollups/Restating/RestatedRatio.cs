using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>Two restated sums of which one is divided by the other. They may move differently: the one with the people, the other with the land.</summary>
internal sealed class RestatedRatio
{
    private readonly RestatedSum _above;
    private readonly RestatedSum _below;
    private readonly List<int>[] _sources;

    public RestatedRatio(RestatedSum above, RestatedSum below)
    {
        (_above, _below) = (above, below);
        _sources = [.. Targets.Select(_ => new List<int>())];
        for (var source = 0; source < above.Plan.Sources.Count; source++)
        {
            foreach (var target in TargetsOf(source))
            {
                _sources[target].Add(source);
            }
        }
    }

    public IReadOnlyList<string> Targets => _above.Plan.Targets;

    /// <summary>The units before that have something in a unit after, in the numerator or in the base.</summary>
    public IReadOnlyList<int> SourcesOf(int target) => _sources[target];

    /// <summary>The units after in which a unit before has something.</summary>
    public IEnumerable<int> TargetsOf(int source) => _above.Plan.TargetsOf(source).Union(_below.Plan.TargetsOf(source));

    /// <summary>Says whether anybody reported anything that could be divided.</summary>
    public bool IsReported(int target) => _above.Sums.PresentOf(target) + _below.Sums.PresentOf(target) > 0;

    /// <summary>How many of the units before reported everything that is wanted of them.</summary>
    public int CountBoth(int target) => _sources[target].Count(source => !IsLacking(_above, source, target) && !IsLacking(_below, source, target));

    /// <summary>The rate of a unit after in percent, or null with the reason why it has none.</summary>
    public Interval? ValuesOf(int target, out string? reason)
    {
        var (above, below) = (_above.Sums.PresentOf(target), _below.Sums.PresentOf(target));
        var quotient = Exact(_above, target).Scale(100).Divide(Exact(_below, target));
        reason = above + below == 0 || _above.Sums.ExpectedOf(target) == 0 || _below.Sums.ExpectedOf(target) == 0 ? "components-missing"
            : above == 0 || below == 0 || _sources[target].Any(source => IsOneSided(source, target)) ? "different-units"
            : quotient.Kind != QuotientKind.Defined ? "nothing-to-divide-by"
            : null;
        return reason is null ? quotient.Value : null;
    }

    // Who gave away land only is not asked for people, but the land must be there: else the people of all stand over the land of some.
    private bool IsOneSided(int source, int target)
    {
        var isAbove = _above.Plan.TargetsOf(source).Contains(target);
        var isBelow = _below.Plan.TargetsOf(source).Contains(target);
        return isAbove && isBelow ? _above.HasReported(source) != _below.HasReported(source) : !(isAbove ? _above : _below).HasReported(source);
    }

    private static bool IsLacking(RestatedSum sum, int source, int target) => sum.Plan.TargetsOf(source).Contains(target) && !sum.HasReported(source);

    private static Interval Exact(RestatedSum sum, int target) => sum.Sums.ValuesOf(target).Scale(sum.Column.Step);
}
