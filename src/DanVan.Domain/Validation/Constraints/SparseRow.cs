using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>A weighted sum of a few of many variables, by rising variable, without zeros.</summary>
internal sealed class SparseRow
{
    private int[] _columns;
    private Fraction[] _values;

    public SparseRow(int capacity)
    {
        _columns = new int[capacity];
        _values = new Fraction[capacity];
    }

    /// <summary>Gets how many variables it has.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the variables.</summary>
    public ReadOnlySpan<int> Columns => _columns.AsSpan(0, Count);

    /// <summary>Gets the coefficients.</summary>
    public ReadOnlySpan<Fraction> Values => _values.AsSpan(0, Count);

    /// <summary>Gets the coefficient of a variable, zero when it has none.</summary>
    public Fraction this[int column]
    {
        get
        {
            var place = Columns.BinarySearch(column);
            return place < 0 ? default : _values[place];
        }
    }

    /// <summary>Adds a term whose variable is beyond all others.</summary>
    public void Append(int column, in Fraction value)
    {
        if (value.Sign == 0)
        {
            return;
        }

        if (Count == _columns.Length)
        {
            Array.Resize(ref _columns, Math.Max(4, Count * 2));
            Array.Resize(ref _values, _columns.Length);
        }

        _columns[Count] = column;
        _values[Count++] = value;
    }

    /// <summary>This row without one variable, plus another row times the coefficient that it had.</summary>
    public SparseRow Substitute(int column, SparseRow other, WorkMeter meter)
    {
        var factor = this[column];
        var result = new SparseRow(Count + other.Count);
        int i = 0, j = 0;
        while (i < Count || j < other.Count)
        {
            if (i < Count && _columns[i] == column)
            {
                i++;
            }
            else if (j == other.Count || (i < Count && _columns[i] < other._columns[j]))
            {
                result.Append(_columns[i], _values[i]);
                i++;
            }
            else
            {
                var product = factor * other._values[j];
                var both = i < Count && _columns[i] == other._columns[j];
                meter.AddOn(product);
                result.Append(other._columns[j], both ? _values[i] + product : product);
                i += both ? 1 : 0;
                j++;
            }
        }

        meter.Add(Count);
        return result;
    }

    /// <summary>The row of one of its variables when this row is that of another: x = a·y + … gives y = x/a - …</summary>
    public SparseRow SolveFor(int column, int owner, WorkMeter meter)
    {
        var inverse = this[column].Reciprocal();
        var result = new SparseRow(Count);
        var placed = false;
        for (var i = 0; i < Count; i++)
        {
            if (!placed && _columns[i] > owner)
            {
                result.Append(owner, inverse);
                placed = true;
            }

            if (_columns[i] != column)
            {
                var value = -(_values[i] * inverse);
                meter.AddOn(value);
                result.Append(_columns[i], value);
            }
        }

        if (!placed)
        {
            result.Append(owner, inverse);
        }

        return result;
    }
}
