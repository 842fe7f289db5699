namespace DanVan.Domain.Numbers;

/// <summary>Adds many intervals; the sum of none is the point zero.</summary>
internal struct IntervalSum
{
    private FractionSum _lower;
    private FractionSum _upper;
    private bool _noLower;
    private bool _noUpper;
    private bool _lowerOpen;
    private bool _upperOpen;
    private bool _isEmpty;

    public void Add(in Interval part)
    {
        if (part.Lower is { } lower)
        {
            _lower.Add(lower);
        }
        else
        {
            _noLower = true;
        }

        if (part.Upper is { } upper)
        {
            _upper.Add(upper);
        }
        else
        {
            _noUpper = true;
        }

        _lowerOpen |= !part.LowerClosed;
        _upperOpen |= !part.UpperClosed;
        _isEmpty |= part.IsEmpty;
    }

    public readonly Interval ToInterval() => _isEmpty
        ? Interval.Empty
        : Interval.Of(_noLower ? null : _lower.ToFraction(), !_lowerOpen, _noUpper ? null : _upper.ToFraction(), !_upperOpen);
}
