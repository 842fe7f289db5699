using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The names of a case: figures with their values, constants, the days of the period, the unit and those above it.</summary>
internal sealed class Dhis2Names
{
    private readonly JsonElement _given;
    private readonly JsonElement _values;
    private readonly Dictionary<string, string> _codes = [];
    private readonly Dictionary<string, RuleFigure> _figures = [];
    private readonly List<string> _words;

    public Dhis2Names(JsonElement given)
        : this(given, given.TryGetProperty("values", out var values) ? values : default)
    {
    }

    public Dhis2Names(JsonElement given, JsonElement values)
    {
        _given = given;
        _values = values;

        // Words are only compared: each stands for its place in the dictionary, far from every number of a case.
        _words = [.. Strings(given).SelectMany(text => text.Split('"', '\'')).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes a number in the rule language.</summary>
    public static string Literal(Fraction value) => value.Sign < 0 ? $"(-{-value})" : value.IsInteger ? value.ToString() : $"({value.Numerator} / {value.Denominator})";

    public Fraction NumberOf(string word)
    {
        var place = _words.BinarySearch(word, StringComparer.Ordinal);
        return 1_000_000_000_000_000 + (place >= 0 ? 2 * place : (2 * ~place) - 1);
    }

    /// <summary>Gives a figure another name to find it by, with its value.</summary>
    public void Add(string name, Fraction? value)
    {
        var code = $"v{_codes.Count}";
        _codes[name] = code;
        _figures[code] = value is { } known ? RuleFigure.Of(Interval.Point(known)) : default;
    }

    /// <summary>The rule language's words for a name.</summary>
    public string Translate(string name)
    {
        if (name == "[days]")
        {
            return Dhis2Period.Parse(_given.GetProperty("period").ToString()).Days.ToString(CultureInfo.InvariantCulture);
        }

        if (name is [_, '{', .., '}'])
        {
            name = ReportingRateOf(name) ?? name[2..^1];
        }

        if (_given.TryGetProperty("constants", out var constants) && constants.TryGetProperty(name, out var constant))
        {
            return Literal(CaseNumber.Exact(constant));
        }

        if (_codes.TryGetValue(name, out var code))
        {
            return code;
        }

        if (name.Length == 0 || !(char.IsAsciiLetterUpper(name[0]) || (char.IsLetter(name[0]) && Has(name))))
        {
            throw new FormatException($"'{name}' names nothing.");
        }

        var options = _values.ValueKind == JsonValueKind.Object && !Has(name)
            ? _values.EnumerateObject().Where(value => value.Name.StartsWith(name + ".", StringComparison.Ordinal)).Select(value => value.Name).ToList()
            : [];
        if (options.Count > 0)
        {
            return $"({string.Join(" + ", options.Select(Translate))})";
        }

        const string only = ".default";
        Add(name, ValueOf(name) ?? (name.EndsWith(only, StringComparison.Ordinal) ? ValueOf(name[..^only.Length]) : null));
        return _codes[name];
    }

    /// <summary>The figures of an expression in the order it asks for them.</summary>
    public RuleFigures FiguresFor(RuleProgram program)
    {
        var references = program.Expression.References;
        var figures = new RuleFigures(references.Count);
        for (var i = 0; i < references.Count; i++)
        {
            figures.Set(i, _figures[references[i].Code.ToString()]);
        }

        return figures;
    }

    /// <summary>Whether the unit of the case lies below one of some units, or belongs to one of some groups.</summary>
    public bool IsUnit(string function, IReadOnlyList<string> units)
    {
        var unit = _given.TryGetProperty("orgUnit", out var own) ? own.GetString() : null;
        if (function == "orgUnit.ancestor" && _given.TryGetProperty("hierarchy", out var parents))
        {
            for (var step = 0; step < 100 && unit is not null && parents.TryGetProperty(unit, out var parent); step++)
            {
                unit = parent.GetString();
                if (unit is not null && units.Contains(unit))
                {
                    return true;
                }
            }

            return false;
        }

        var name = function.Split('.')[1];
        foreach (var key in new[] { name + "s", name, "orgUnit" + char.ToUpperInvariant(name[0]) + name[1..] + "s" })
        {
            if (_given.TryGetProperty(key, out var groups) && groups.ValueKind == JsonValueKind.Object)
            {
                return units.Any(group => groups.TryGetProperty(group, out var members) && members.ValueKind == JsonValueKind.Array && members.EnumerateArray().Any(member => member.GetString() == unit));
            }
        }

        throw new UnknownNameException($"the function '{function}' has no counterpart here");
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private bool Has(string name) => _values.ValueKind == JsonValueKind.Object && _values.TryGetProperty(name, out _);

    private Fraction? ValueOf(string name) => Has(name) ? ValueOf(_values.GetProperty(name)) : null;

    private Fraction? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.Number => CaseNumber.Exact(value),
        JsonValueKind.String => Fraction.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) ? number : NumberOf(value.GetString()!),
        _ => throw new UnknownNameException($"a value of the kind {value.ValueKind} has no counterpart here"),
    };

    /// <summary>R{dataset.REPORTING_RATE} is worked out from the reports of the case, exactly.</summary>
    private string? ReportingRateOf(string name)
    {
        if (name[0] != 'R')
        {
            return null;
        }

        foreach (var report in new[] { "actual", "expected", "actualOnTime" })
        {
            if (_given.TryGetProperty(report, out var count) && !_codes.ContainsKey(report))
            {
                Add(report, CaseNumber.Exact(count));
            }
        }

        var metric = name[2..^1].Split('.')[^1];
        var rate = $"R of {metric}";
        var onTime = metric.EndsWith("ON_TIME", StringComparison.Ordinal) && _codes.ContainsKey("actualOnTime") ? "actualOnTime" : "actual";
        _codes[rate] = metric switch
        {
            "REPORTING_RATE" or "REPORTING_RATE_ON_TIME" => $"percent({_codes[onTime]}, {_codes["expected"]})",
            "ACTUAL_REPORTS" or "ACTUAL_REPORTS_ON_TIME" => _codes[onTime],
            "EXPECTED_REPORTS" => _codes["expected"],
            _ => throw new UnknownNameException($"the measure '{metric}' has no counterpart here"),
        };
        return rate;
    }
}
