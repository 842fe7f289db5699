using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>Variables with bounds, some of which are weighted sums of the others; finds values that respect all bounds.</summary>
/// <remarks>
/// The simplex method in the form that solvers of logic with arithmetic use (Dutertre and de Moura, 2006): bounds come and go
/// while the sums stay, and when no values exist the bounds of one sum say why. The choice of the least variable (Bland) makes
/// it end, and the same input always takes the same way.
/// </remarks>
internal sealed partial class Tableau(WorkMeter meter)
{
    private readonly List<Bound?> _lower = [];
    private readonly List<Bound?> _upper = [];
    private readonly List<NearValue> _values = [];
    private readonly List<bool> _isInteger = [];
    private readonly List<SparseRow?> _rows = [];
    private readonly List<List<int>> _occurrences = [];
    private readonly List<int> _stamps = [];
    private readonly SortedSet<int> _suspects = [];
    private readonly Stack<(int Variable, bool IsUpper, Bound? Before)> _trail = [];
    private int _stamp;
    private (int Entering, bool Rises) _ray;

    /// <summary>Gets what counts the work.</summary>
    public WorkMeter Meter { get; set; } = meter;

    /// <summary>Gets the reasons of the bounds that conflict, after an answer of "infeasible".</summary>
    public HashSet<int> Conflict { get; } = [];

    /// <summary>Gets how many bounds have been set and not taken back.</summary>
    public int Depth => _trail.Count;

    /// <summary>Gets how many variables there are, sums included.</summary>
    public int Count => _values.Count;

    /// <summary>Adds a variable without bounds and returns its place.</summary>
    public int AddVariable(bool isInteger)
    {
        _lower.Add(null);
        _upper.Add(null);
        _values.Add(NearValue.Zero);
        _isInteger.Add(isInteger);
        _rows.Add(null);
        _occurrences.Add([]);
        _stamps.Add(0);
        return Count - 1;
    }

    /// <summary>Adds a variable that is a weighted sum of earlier ones and returns its place.</summary>
    public int AddSum(IReadOnlyList<(int Variable, Fraction Weight)> terms, bool isInteger)
    {
        var sum = AddVariable(isInteger);
        var row = new SparseRow(terms.Count);
        foreach (var (variable, weight) in terms)
        {
            row.Append(variable, weight);
        }

        foreach (var (variable, _) in terms)
        {
            if (_rows[variable] is { } own)
            {
                row = row.Substitute(variable, own, Meter);
            }
        }

        var value = NearValue.Zero;
        for (var k = 0; k < row.Count; k++)
        {
            _occurrences[row.Columns[k]].Add(sum);
            value += _values[row.Columns[k]] * row.Values[k];
        }

        Meter.Add(row.Count);
        _rows[sum] = row;
        _values[sum] = value;
        return sum;
    }

    /// <summary>Gets the value of a variable after an answer of "feasible".</summary>
    public NearValue ValueOf(int variable) => _values[variable];

    /// <summary>Gets whether a variable is whole by its nature.</summary>
    public bool IsInteger(int variable) => _isInteger[variable];

    /// <summary>Gets the lower bound, or null.</summary>
    public Bound? LowerOf(int variable) => _lower[variable];

    /// <summary>Gets the upper bound, or null.</summary>
    public Bound? UpperOf(int variable) => _upper[variable];

    /// <summary>Gets the value that the bounds leave alone, or null when they leave several.</summary>
    public Fraction? FixedValueOf(int variable) =>
        _lower[variable] is { Value: { Shift.Sign: 0 } low } && _upper[variable] is { } upper && upper.Value == low ? low.Value : null;

    /// <summary>Demands that a variable is not below a value; false when that leaves nothing.</summary>
    public bool RaiseLower(int variable, NearValue value, int[] reasons)
    {
        Meter.Add(1);
        value = _isInteger[variable] ? value.Ceiling() : value;
        if (_lower[variable] is { } old && old.Value >= value)
        {
            return true;
        }

        if (_upper[variable] is { } upper && upper.Value < value)
        {
            return Refuse(upper.Reasons, reasons);
        }

        _trail.Push((variable, false, _lower[variable]));
        _lower[variable] = new Bound(value, reasons);
        Respect(variable, value, _values[variable] < value);
        return true;
    }

    /// <summary>Demands that a variable is not above a value; false when that leaves nothing.</summary>
    public bool LowerUpper(int variable, NearValue value, int[] reasons)
    {
        Meter.Add(1);
        value = _isInteger[variable] ? value.Floor() : value;
        if (_upper[variable] is { } old && old.Value <= value)
        {
            return true;
        }

        if (_lower[variable] is { } lower && lower.Value > value)
        {
            return Refuse(lower.Reasons, reasons);
        }

        _trail.Push((variable, true, _upper[variable]));
        _upper[variable] = new Bound(value, reasons);
        Respect(variable, value, _values[variable] > value);
        return true;
    }

    /// <summary>Takes back all bounds set since the depth was as given.</summary>
    public void BackTo(int depth)
    {
        while (_trail.Count > depth)
        {
            var (variable, isUpper, before) = _trail.Pop();
            (isUpper ? _upper : _lower)[variable] = before;
        }
    }

    private bool Refuse(int[] reasons, int[] others)
    {
        Conflict.Clear();
        Conflict.UnionWith(reasons);
        Conflict.UnionWith(others);
        return false;
    }

    private void Respect(int variable, NearValue bound, bool isBeyond)
    {
        if (!isBeyond)
        {
            return;
        }

        if (_rows[variable] is not null)
        {
            _suspects.Add(variable);
            return;
        }

        Move(variable, bound - _values[variable]);
    }

    /// <summary>Moves a variable that is no sum at present, and with it all sums that it is part of.</summary>
    private void Move(int variable, NearValue by)
    {
        _values[variable] += by;
        foreach (var row in RowsWith(variable))
        {
            var coefficient = _rows[row]![variable];
            Meter.AddOn(coefficient);
            _values[row] += by * coefficient;
            _suspects.Add(row);
        }
    }

    /// <summary>The sums that a variable is part of, each once.</summary>
    private List<int> RowsWith(int column)
    {
        // The list also holds rows that lost the variable since; they are dropped here.
        var rows = _occurrences[column];
        _stamp++;
        var kept = 0;
        for (var place = 0; place < rows.Count; place++)
        {
            var row = rows[place];
            if (_stamps[row] != _stamp && _rows[row] is { } terms && terms[column].Sign != 0)
            {
                _stamps[row] = _stamp;
                rows[kept++] = row;
            }
        }

        Meter.Add(rows.Count);
        rows.RemoveRange(kept, rows.Count - kept);
        return rows;
    }
}
