using DanVan.Domain.Territory;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Collects the units of a list, each once.</summary>
internal sealed class UnitListBuilder
{
    private readonly Dictionary<string, AdministrativeUnit> _units = new(StringComparer.Ordinal);
    private readonly List<AdministrativeUnit> _inOrder = [];
    private readonly List<RegisterProblem> _problems = [];

    public void Add(ListedUnit province, ListedUnit district, ListedUnit commune, int row)
    {
        string? above = null;
        foreach (var listed in (ReadOnlySpan<ListedUnit>)[province, district, commune])
        {
            if (!listed.IsNamed)
            {
                continue;
            }

            if (listed.Code.Length == 0 || listed.Name.Length == 0 || listed.Code.Any(letter => !char.IsAsciiLetterOrDigit(letter)))
            {
                Refuse("no-code", listed, row, $"Found the code '{listed.Code}' and the name '{listed.Name}' of a unit of level {listed.Level}; expected both.");
                return;
            }

            var unit = new AdministrativeUnit { Code = listed.Code, Name = listed.Name, Level = listed.Level, Kind = listed.Kind, Parent = above };
            if (!_units.TryAdd(unit.Code, unit))
            {
                var known = _units[unit.Code];
                if (known.Name != unit.Name || known.Level != unit.Level || known.Parent != unit.Parent || listed.Level == UnitLevel.Commune)
                {
                    Refuse("overlapping-lives", listed, row, $"The code of '{listed.Name}' in '{above}' already stands for '{known.Name}' in '{known.Parent}'.");
                    return;
                }
            }
            else
            {
                _inOrder.Add(unit);
            }

            above = unit.Code;
        }

        if (above is null)
        {
            _problems.Add(new RegisterProblem { Reason = "unreadable-row", Code = "", Message = "The row names no unit.", Row = row });
        }
    }

    public UnitList ToList() => new(_inOrder, _problems);

    private void Refuse(string reason, ListedUnit listed, int row, string message) =>
        _problems.Add(new RegisterProblem { Reason = reason, Code = listed.Code, Message = message, Row = row });
}
