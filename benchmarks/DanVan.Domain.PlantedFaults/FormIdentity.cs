using System.Globalization;

namespace DanVan.Domain.PlantedFaults;

/// <summary>What a form says of its columns: a total equals its parts, or some columns together are at most others. Knows nothing of the library.</summary>
/// <param name="Left">The columns on the left, added up.</param>
/// <param name="IsBound">Whether the left side may be less than the right.</param>
/// <param name="Rights">The columns on the right, added up; several where the form's print leaves two readings, of which the first is meant.</param>
internal sealed record FormIdentity(IReadOnlyList<int> Left, bool IsBound, IReadOnlyList<IReadOnlyList<int>> Rights)
{
    /// <summary>Gets the columns on the right as they are meant.</summary>
    public IReadOnlyList<int> Right => Rights[0];

    /// <summary>Reads "9=11+12+13" or "5+6&lt;=4".</summary>
    public static FormIdentity Parse(string text)
    {
        var sides = text.Split(text.Contains("<=", StringComparison.Ordinal) ? "<=" : "=");
        return new FormIdentity(Columns(sides[0]), text.Contains('<', StringComparison.Ordinal), [Columns(sides[1])]);
    }

    /// <summary>Whether it can hold with the numbers of one row; a blank (null) may be anything from zero up.</summary>
    public bool CanHold(IReadOnlyDictionary<int, Exact?> row) => Rights.Any(right => CanHold(row, right));

    private bool CanHold(IReadOnlyDictionary<int, Exact?> row, IReadOnlyList<int> right)
    {
        var (left, leftIsOpen) = Sum(row, Left);
        var (other, otherIsOpen) = Sum(row, right);
        var order = left.CompareTo(other);
        return order switch
        {
            0 => true,
            < 0 => IsBound || leftIsOpen,
            _ => otherIsOpen,
        };
    }

    private static (Exact Sum, bool IsOpen) Sum(IReadOnlyDictionary<int, Exact?> row, IReadOnlyList<int> columns)
    {
        var sum = new Exact(0, 1);
        var isOpen = false;
        foreach (var column in columns)
        {
            if (row[column] is { } value)
            {
                sum += value;
            }
            else
            {
                isOpen = true;
            }
        }

        return (sum, isOpen);
    }

    private static int[] Columns(string side) => [.. side.Split('+').Select(column => int.Parse(column, CultureInfo.InvariantCulture))];
}
