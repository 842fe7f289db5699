namespace DanVan.Domain.Rollups;

/// <summary>Why a total is what it is: the tree of totals, figures and gaps behind it, down to the lines they were written on.</summary>
public sealed class TotalExplanation
{
    private readonly RollupTotals _totals;
    private readonly Lazy<IReadOnlyList<TotalExplanation>> _parts;

    internal TotalExplanation(RollupTotals totals, TotalPlace place)
    {
        _totals = totals;
        Place = place;
        Total = totals.At(place.Unit, place.Indicator, place.Period);
        Own = totals.Cube.At(place.Unit, place.Indicator, place.Period);
        Source = totals.Cube.SourceOf(place.Unit, place.Indicator, place.Period);
        _parts = new(FindParts);
    }

    /// <summary>Gets which total it is.</summary>
    public TotalPlace Place { get; }

    /// <summary>Gets the code of the unit.</summary>
    public string UnitCode => _totals.Plan.Units.CodeOf(Place.Unit);

    /// <summary>Gets the total with its coverage.</summary>
    public Total Total { get; }

    /// <summary>Gets what the unit itself said, also where another total stands.</summary>
    public CubeCell Own { get; }

    /// <summary>Gets where the unit said it, or null when that came from no report.</summary>
    public CellSource? Source { get; }

    /// <summary>Gets what the total was made of, gaps included; empty where it is what the unit said itself.</summary>
    public IReadOnlyList<TotalExplanation> Parts => _parts.Value;

    private IReadOnlyList<TotalExplanation> FindParts() =>
        Total.Origin == TotalOrigin.Reported
            ? []
            : [.. _totals.Plan.Units.ChildrenOf(Place.Unit).Select(child => new TotalExplanation(_totals, Place with { Unit = child }))];
}
