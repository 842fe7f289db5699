namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The data points of many groups by code, as columns of equal length, and where the conditions hold.</summary>
public sealed class HierarchyColumns
{
    private readonly Dictionary<string, HierarchyColumn> _columns;
    private readonly Dictionary<string, ulong[]> _conditions;
    private readonly ulong[] _noGroups;

    private HierarchyColumns(int count, Dictionary<string, HierarchyColumn> columns, Dictionary<string, ulong[]> conditions)
    {
        Count = count;
        _columns = columns;
        _conditions = conditions;
        _noGroups = new ulong[HierarchyColumn.BlocksOf(count)];
    }

    /// <summary>Gets how many groups there are.</summary>
    public int Count { get; }

    /// <summary>Gets the codes that have a column.</summary>
    public IReadOnlyCollection<string> Codes => _columns.Keys;

    /// <summary>Takes a column for each code. A code without one is absent in every group.</summary>
    /// <exception cref="ArgumentException">A column has another length, or a code stands twice.</exception>
    public static HierarchyColumns Of(int count, IEnumerable<KeyValuePair<string, HierarchyColumn>> columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var byCode = new Dictionary<string, HierarchyColumn>(StringComparer.Ordinal);
        foreach (var (code, column) in Guard.Against.Null(columns))
        {
            if (Guard.Against.Null(column).Count != count)
            {
                throw new ArgumentException($"The column '{code}' has {column.Count} groups. Expected {count}.", nameof(columns));
            }

            if (!byCode.TryAdd(HierarchyRule.CheckedCode(code), column))
            {
                throw new ArgumentException($"The code '{code}' stands twice. Expected one column for each code.", nameof(columns));
            }
        }

        return new HierarchyColumns(count, byCode, new Dictionary<string, ulong[]>(StringComparer.Ordinal));
    }

    /// <summary>The same data points, with a condition that holds for the groups whose bits are set. A condition never given holds for none.</summary>
    /// <exception cref="ArgumentException">There are fewer bits than groups.</exception>
    public HierarchyColumns WithCondition(string condition, ReadOnlySpan<ulong> groups)
    {
        if (groups.Length < HierarchyColumn.BlocksOf(Count))
        {
            throw new ArgumentException($"The condition '{condition}' has {groups.Length} words of bits. Expected {HierarchyColumn.BlocksOf(Count)}.", nameof(groups));
        }

        return new HierarchyColumns(Count, _columns, new Dictionary<string, ulong[]>(_conditions, StringComparer.Ordinal)
        {
            [HierarchyRule.CheckedCode(condition)] = groups[..HierarchyColumn.BlocksOf(Count)].ToArray(),
        });
    }

    /// <summary>Gets the column of a code, or null when the code has none.</summary>
    public HierarchyColumn? Find(string code) => _columns.GetValueOrDefault(code);

    /// <summary>Gets the groups for which a condition holds, or null when it holds for all.</summary>
    internal ulong[]? GroupsOf(string? condition) =>
        condition is null ? null : _conditions.TryGetValue(condition, out var groups) ? groups : _noGroups;
}
