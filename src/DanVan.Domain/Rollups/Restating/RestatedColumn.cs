using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>One column of figures on the later territory, with everything that could not be said exactly.</summary>
/// <remarks>Always: the sum of <see cref="CertainOf"/> over all units + <see cref="Divided"/> + <see cref="Unplaced"/> = the sum of the figures given.</remarks>
public sealed class RestatedColumn
{
    private readonly RestatementPlan _plan;
    private readonly IReadOnlyList<int> _expected;
    private readonly Int128[] _certain;
    private readonly Int128[] _below;
    private readonly Int128[] _above;
    private readonly int[] _present;
    private readonly List<(string Unit, long Value)> _unplaced = [];
    private readonly List<(string Unit, long Value)> _divided = [];

    internal RestatedColumn(RestatementPlan plan, IReadOnlyList<int> expected)
    {
        _plan = plan;
        _expected = expected;
        _certain = new Int128[plan.Targets.Count];
        _below = new Int128[plan.Targets.Count];
        _above = new Int128[plan.Targets.Count];
        _present = new int[plan.Targets.Count];
    }

    /// <summary>Gets the figures of divided units that nobody gave shares for, each once, with the code of the unit before.</summary>
    public IReadOnlyList<(string Unit, long Value)> DividedFigures => _divided;

    /// <summary>Gets the figures that cannot be placed, with the code of the unit before.</summary>
    public IReadOnlyList<(string Unit, long Value)> UnplacedFigures => _unplaced;

    /// <summary>Gets the sum of the figures of divided units without shares.</summary>
    public Int128 Divided => Sum(_divided);

    /// <summary>Gets the sum of the figures that cannot be placed.</summary>
    public Int128 Unplaced => Sum(_unplaced);

    /// <summary>Gets the sum of what is placed for certain, over all units after.</summary>
    public Int128 Certain => _certain.Aggregate(Int128.Zero, (sum, value) => sum + value);

    /// <summary>What a unit after has for certain, in the smallest step.</summary>
    /// <param name="target">The place of the unit in <see cref="RestatementPlan.Targets"/>, counted from 0.</param>
    public Int128 CertainOf(int target) => _certain[target];

    /// <summary>The values that the figure of a unit after can have, in the smallest step: a point when nothing of it was divided without shares.</summary>
    /// <remarks>It speaks of what was reported. Where fewer units reported than were expected, the missing ones come on top.</remarks>
    /// <param name="target">The place of the unit in <see cref="RestatementPlan.Targets"/>, counted from 0.</param>
    public Interval ValuesOf(int target) => Interval.Closed(Exact(_certain[target] + _below[target]), Exact(_certain[target] + _above[target]));

    /// <summary>How many units before have something in a unit after.</summary>
    /// <param name="target">The place of the unit in <see cref="RestatementPlan.Targets"/>, counted from 0.</param>
    public int ExpectedOf(int target) => _expected[target];

    /// <summary>How many of them reported a figure.</summary>
    /// <param name="target">The place of the unit in <see cref="RestatementPlan.Targets"/>, counted from 0.</param>
    public int PresentOf(int target) => _present[target];

    /// <summary>Gets the codes of the units after, in their order.</summary>
    public IReadOnlyList<string> Targets => _plan.Targets;

    internal void Place(string unit, long value, Taker[] takers)
    {
        foreach (var taker in takers.Where(taker => taker.Target >= 0))
        {
            _present[taker.Target]++;
        }

        if (takers is [{ Target: Taker.Nowhere }])
        {
            _unplaced.Add((unit, value));
        }
        else if (takers is [{ Share: not null } only])
        {
            _certain[only.Target] += value;
        }
        else if (takers.All(taker => taker.Share is not null))
        {
            var parts = Apportionment.Divide(value, [.. takers.Select(taker => taker.Share!.Value)]);
            for (var i = 0; i < parts.Length; i++)
            {
                _certain[takers[i].Target] += parts[i];
            }
        }
        else
        {
            _divided.Add((unit, value));
            foreach (var taker in takers.Where(taker => taker.Target >= 0))
            {
                _below[taker.Target] += long.Min(value, 0);
                _above[taker.Target] += long.Max(value, 0);
            }
        }
    }

    private static Int128 Sum(List<(string Unit, long Value)> figures) => figures.Aggregate(Int128.Zero, (sum, figure) => sum + figure.Value);

    private static Fraction Exact(Int128 value) => Fraction.Of((System.Numerics.BigInteger)value, System.Numerics.BigInteger.One);
}
