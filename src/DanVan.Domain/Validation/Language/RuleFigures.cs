namespace DanVan.Domain.Validation.Language;

/// <summary>The figures that rules are evaluated on, one slot for each reference; filled in anew for each report, so that nothing is allocated.</summary>
/// <remarks>All slots begin missing. Not safe to fill in while another thread evaluates on it.</remarks>
public sealed class RuleFigures
{
    // Whole numbers within the fast range are kept apart; sums of them with small weights stay within 64 bits.
    private readonly long[] _whole;
    private readonly bool[] _isFast;
    private readonly RuleFigure[] _figures;
    private readonly RuleFigure[]?[] _children;
    private int _truncated;

    /// <summary>Makes room for so many figures.</summary>
    /// <param name="count">How many slots, zero or more.</param>
    public RuleFigures(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _whole = new long[count];
        _isFast = new bool[count];
        _figures = new RuleFigure[count];
        _children = new RuleFigure[count][];
    }

    /// <summary>Gets how many slots there are.</summary>
    public int Count => _figures.Length;

    /// <summary>Gets the figure of a slot, counted from 0.</summary>
    public RuleFigure this[int slot] => _isFast[slot] ? RuleFigure.Of(_whole[slot]) : _figures[slot];

    /// <summary>Gets the largest whole number of the fast range.</summary>
    internal static long LargestFast => 1L << 47;

    /// <summary>Gets whether some figure would stand for other values if it was cut off.</summary>
    internal bool HasTruncated => _truncated > 0;

    /// <summary>Fills in a whole number written in full.</summary>
    public void Set(int slot, long value)
    {
        if (value > LargestFast || value < -LargestFast)
        {
            Set(slot, RuleFigure.Of(value));
            return;
        }

        Forget(slot);
        _whole[slot] = value;
        _isFast[slot] = true;
    }

    /// <summary>Fills in a figure, or says that it is missing.</summary>
    public void Set(int slot, RuleFigure figure)
    {
        Forget(slot);
        if (figure.State == RuleFigureState.Stated && figure.Value == figure.IfTruncated && figure.Value.IsPoint
            && figure.Value.Lower is { IsSmall: true, IsInteger: true } value && Int128.Abs(value.SmallNumerator) <= LargestFast)
        {
            _whole[slot] = value.SmallNumerator;
            _isFast[slot] = true;
            return;
        }

        _figures[slot] = figure;
        _truncated += figure.Value == figure.IfTruncated ? 0 : 1;
    }

    /// <summary>Fills in the figures of the units below, for <c>children(x)</c>; none at all when there are no such units.</summary>
    public void SetChildren(int slot, ReadOnlySpan<RuleFigure> figures)
    {
        Forget(slot);
        _children[slot] = figures.ToArray();
        foreach (var figure in figures)
        {
            _truncated += figure.Value == figure.IfTruncated ? 0 : 1;
        }
    }

    /// <summary>Makes every figure missing again.</summary>
    public void Clear()
    {
        Array.Clear(_isFast);
        Array.Clear(_figures);
        Array.Clear(_children);
        _truncated = 0;
    }

    /// <summary>Gets a whole number of the fast range, or says that the slot holds something else.</summary>
    internal bool TryGetFast(int slot, out long value)
    {
        value = _whole[slot];
        return _isFast[slot];
    }

    /// <summary>Gets the figures of the units below, or null where nobody filled them in.</summary>
    internal RuleFigure[]? ChildrenOf(int slot) => _children[slot];

    private void Forget(int slot)
    {
        if (_isFast[slot])
        {
            _isFast[slot] = false;
            return;
        }

        _truncated -= _figures[slot].Value == _figures[slot].IfTruncated ? 0 : 1;
        foreach (var figure in _children[slot] ?? [])
        {
            _truncated -= figure.Value == figure.IfTruncated ? 0 : 1;
        }

        _figures[slot] = default;
        _children[slot] = null;
    }
}
