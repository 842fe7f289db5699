using DanVan.Domain.Numbers;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>Where each unit's figures go, worked out once for a restatement table and a measure, and used for as many columns of figures as there are.</summary>
/// <remarks>
/// A unit that went whole gives its figure to one other. A divided unit gives it away by the shares of the caller, to the last unit of count: the
/// largest remainders are rounded up, the first code first among equals. A divided unit without shares gives every taker an interval from nothing to all of it,
/// and these still add up to the figure. What cannot be placed is added up apart. So nothing is lost: see <see cref="RestatedColumn"/>.
/// </remarks>
public sealed class RestatementPlan
{
    private readonly Taker[][] _takers;
    private readonly int[] _expected;

    private RestatementPlan(RestatementTable table, TransferMeasure measure, Taker[][] takers)
    {
        Sources = table.Sources;
        Targets = table.Targets;
        Measure = measure;
        _takers = takers;
        _expected = new int[Targets.Count];
        foreach (var taker in takers.SelectMany(all => all).Where(taker => taker.Target >= 0))
        {
            _expected[taker.Target]++;
        }
    }

    /// <summary>Gets the codes of the units before, in the order of the figures given.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Gets the codes of the units after, in the order of the figures returned.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Gets what the figures move with.</summary>
    public TransferMeasure Measure { get; }

    /// <summary>Works out where the figures of each unit go.</summary>
    /// <param name="table">What went where.</param>
    /// <param name="measure">What the figures move with.</param>
    /// <param name="shares">The shares of divided units, as far as they are known; those of the other measure and of units that went whole are not used.</param>
    /// <exception cref="ArgumentException">The shares of a unit do not add up to 1, one is below zero or stands twice, or one is for a unit that took no part.</exception>
    public static RestatementPlan For(RestatementTable table, TransferMeasure measure, IReadOnlyList<TransferShare> shares)
    {
        Guard.Against.Null(table);
        var known = Guard.Against.Null(shares).Where(share => share.Measure == measure).ToLookup(share => share.From, StringComparer.Ordinal);
        var place = table.Targets.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => pair.index, StringComparer.Ordinal);
        return new RestatementPlan(table, measure, [.. table.Sources.Select(code => TakersOf(code, table, measure, [.. known[code]], place))]);
    }

    /// <summary>Restates one column of figures.</summary>
    /// <param name="values">A figure for each unit before, in its smallest step, in the order of <see cref="Sources"/>; null where none was reported.</param>
    /// <exception cref="ArgumentException">There are not as many figures as units.</exception>
    public RestatedColumn Restate(IReadOnlyList<long?> values)
    {
        if (Guard.Against.Null(values).Count != Sources.Count)
        {
            throw new ArgumentException($"Expected {Sources.Count} figures, one for each unit before, found {values.Count}.", nameof(values));
        }

        var column = new RestatedColumn(this, _expected);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                column.Place(Sources[i], value, _takers[i]);
            }
        }

        return column;
    }

    /// <summary>The places of the units before that went whole, by the place of the unit they went to.</summary>
    internal ILookup<int, int> WholeSources() => Enumerable.Range(0, _takers.Length).Where(IsWhole).ToLookup(source => _takers[source][0].Target);

    internal int ExpectedOf(int target) => _expected[target];

    /// <summary>The places of the units after in which a unit before has something.</summary>
    internal IEnumerable<int> TargetsOf(int source) => _takers[source].Select(taker => taker.Target).Where(target => target >= 0);

    internal bool IsWhole(int source) => _takers[source] is [{ Target: >= 0, Share: not null }];

    internal bool IsDivided(int source) => _takers[source].Length > 1;

    private static Taker[] TakersOf(string code, RestatementTable table, TransferMeasure measure, TransferShare[] shares, Dictionary<string, int> place)
    {
        var moves = table.From(code, measure).OrderBy(move => move.To, StringComparer.Ordinal).ToList();
        if (moves is [{ } only] && only.Of(measure) == TransferExtent.Whole)
        {
            return [new Taker(place[only.To], Fraction.One)];
        }

        if (shares.Length > 0)
        {
            return Divided(code, moves, shares, place);
        }

        var takers = moves.Select(move => new Taker(place[move.To], null)).ToList();
        if (!table.IsComplete(code, measure))
        {
            takers.Add(new Taker(Taker.Nowhere, takers.Count == 0 ? Fraction.One : null));
        }

        return [.. takers];
    }

    private static Taker[] Divided(string code, List<UnitTransfer> moves, TransferShare[] shares, Dictionary<string, int> place)
    {
        var wrong = shares.FirstOrDefault(share => share.Share.Sign < 0 || shares.Count(other => other.To == share.To) > 1 || moves.All(move => move.To != share.To));
        if (wrong.From is not null)
        {
            throw new ArgumentException($"The share {wrong.Share} of '{code}' for '{wrong.To}' cannot be used. Expected one share from 0 to 1 for each unit that took a part: {string.Join(", ", moves.Select(move => move.To))}.", nameof(shares));
        }

        var total = shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.Share);
        return total == Fraction.One
            ? [.. shares.OrderBy(share => share.To, StringComparer.Ordinal).Select(share => new Taker(place[share.To], share.Share))]
            : throw new ArgumentException($"The shares of '{code}' add up to {total}. Expected exactly 1.", nameof(shares));
    }
}
