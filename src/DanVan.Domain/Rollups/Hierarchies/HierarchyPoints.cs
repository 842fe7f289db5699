using System.Collections;
using System.Collections.Frozen;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The data points of one group: everything but the code is the same for them, such as one unit and one period.</summary>
public sealed class HierarchyPoints : IReadOnlyCollection<KeyValuePair<string, HierarchyValue>>
{
    private readonly Dictionary<string, HierarchyValue> _values;
    private readonly FrozenSet<string> _conditions;

    private HierarchyPoints(Dictionary<string, HierarchyValue> values, FrozenSet<string> conditions)
    {
        _values = values;
        _conditions = conditions;
    }

    /// <summary>Gets how many data points are present.</summary>
    public int Count => _values.Count;

    /// <summary>Gets the data point of a code; absent when there is none.</summary>
    public HierarchyValue this[string code] => _values.GetValueOrDefault(code);

    /// <summary>Takes the data points of a group. Those given as absent are left out; the order is kept.</summary>
    /// <exception cref="ArgumentException">A code is empty or stands twice.</exception>
    public static HierarchyPoints Of(IEnumerable<KeyValuePair<string, HierarchyValue>> points)
    {
        var values = new Dictionary<string, HierarchyValue>(StringComparer.Ordinal);
        var absent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (code, value) in Guard.Against.Null(points))
        {
            HierarchyRule.CheckedCode(code);
            if (absent.Contains(code) || !(value.IsAbsent ? absent.Add(code) && !values.ContainsKey(code) : values.TryAdd(code, value)))
            {
                throw new ArgumentException($"The code '{code}' stands twice. Expected one data point for each code.", nameof(points));
            }
        }

        return new HierarchyPoints(values, FrozenSet<string>.Empty);
    }

    /// <summary>Takes the data points of a group as pairs of code and value.</summary>
    /// <exception cref="ArgumentException">A code is empty or stands twice.</exception>
    public static HierarchyPoints Of(params IEnumerable<(string Code, HierarchyValue Value)> points) =>
        Of(Guard.Against.Null(points).Select(point => KeyValuePair.Create(point.Code, point.Value)));

    /// <summary>The same data points, in a group for which these conditions hold and no others.</summary>
    public HierarchyPoints WithConditions(params IEnumerable<string> conditions) =>
        new(_values, Guard.Against.Null(conditions).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Says whether a condition holds for the group. No condition always holds.</summary>
    public bool Meets(string? condition) => condition is null || _conditions.Contains(condition);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, HierarchyValue>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same group with other data points in place of those of the same codes, and the further ones behind.</summary>
    internal HierarchyPoints With(IEnumerable<KeyValuePair<string, HierarchyValue>> others)
    {
        var values = new Dictionary<string, HierarchyValue>(_values, StringComparer.Ordinal);
        foreach (var (code, value) in others)
        {
            values[code] = value;
        }

        return new HierarchyPoints(values, _conditions);
    }
}
