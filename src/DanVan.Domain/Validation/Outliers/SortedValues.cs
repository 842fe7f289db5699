using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>Values in order, asked for their quantiles, with or without one of them.</summary>
internal sealed class SortedValues
{
    /// <summary>Stands for "without none of them".</summary>
    public const int None = -1;

    private readonly Fraction[] _values;

    public SortedValues(IEnumerable<Fraction> values)
    {
        _values = [.. values];
        Array.Sort(_values);
    }

    public int Count => _values.Length;

    public IReadOnlyList<Fraction> Values => _values;

    /// <summary>The place of one value in the order; among equal values any of them, which leaves out the same.</summary>
    public int PlaceOf(Fraction value) => Array.BinarySearch(_values, value);

    /// <summary>The middle value, or halfway between the two in the middle.</summary>
    public Fraction Median(int without = None) => Quantile(Fraction.Of(1, 2), QuartileDefinition.Type6, without);

    /// <summary>The value at a share of the order, between two values in proportion; there must be at least one.</summary>
    public Fraction Quantile(Fraction share, QuartileDefinition definition, int without = None)
    {
        var count = without == None ? Count : Count - 1;
        var place = definition == QuartileDefinition.Type6 ? (count + 1) * share : ((count - 1) * share) + 1;
        var below = (int)place.Floor();
        if (below < 1)
        {
            return At(0, without);
        }

        if (below >= count)
        {
            return At(count - 1, without);
        }

        var low = At(below - 1, without);
        return low + ((place - below) * (At(below, without) - low));
    }

    private Fraction At(int place, int without) => _values[without != None && place >= without ? place + 1 : place];
}
