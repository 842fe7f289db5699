using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Conformance;

/// <summary>The figures and linear rules of a case as a constraint system: "equalities", "inequalities", "record", "fixed".</summary>
internal sealed class CaseSystem
{
    private readonly List<string> _names = [];

    private CaseSystem(JsonElement @case)
    {
        var record = @case.GetProperty("record");
        _names.AddRange(record.EnumerateObject().Select(field => field.Name));
        var rules = Texts(@case, "equalities").Concat(Texts(@case, "inequalities")).Concat(Texts(@case, "rules"))
            .Select(text => (Id: text, Constraint: LinearRuleText.Read(text, PlaceOf)))
            .Select(rule => new ConstraintRule { Id = rule.Id, Alternatives = [new ConstraintAlternative { Linear = [rule.Constraint] }] })
            .ToList();
        var isFixed = Texts(@case, "fixed").ToHashSet(StringComparer.Ordinal);
        System = new ConstraintSystem { Variables = [.. _names.Select(name => VariableOf(name, record, isFixed.Contains(name)))], Rules = rules };
    }

    /// <summary>Gets the system.</summary>
    public ConstraintSystem System { get; }

    public static CaseSystem Of(JsonElement @case) => new(@case);

    /// <summary>The name of a variable.</summary>
    public string NameOf(int variable) => _names[variable];

    /// <summary>The place of a variable; one that the record does not have is added as not stated.</summary>
    public int PlaceOf(string name)
    {
        var place = _names.IndexOf(name);
        if (place < 0)
        {
            _names.Add(name);
            place = _names.Count - 1;
        }

        return place;
    }

    /// <summary>The texts of an array, or none when the case does not have it.</summary>
    public static IReadOnlyList<string> Texts(JsonElement @case, string name) =>
        @case.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray().Select(item => item.GetString()!)] : [];

    private static ConstraintVariable VariableOf(string name, JsonElement record, bool isFixed)
    {
        Fraction? value = record.TryGetProperty(name, out var written) && written.ValueKind != JsonValueKind.Null ? CaseNumber.Exact(written) : null;
        return new ConstraintVariable { Name = name, Written = value, Stated = value is { } point ? Interval.Point(point) : null, IsFixed = isFixed };
    }
}
