using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The numbers of a system as they were written, with its equalities apart from everything else that must hold.</summary>
internal sealed class WrittenRecord
{
    private readonly SystemValues _asWritten;
    private readonly List<ConstraintRule> _others;

    private WrittenRecord(ConstraintSystem system)
    {
        _asWritten = SystemValues.AsWritten(system);
        System = system;
        Values = [.. system.Variables.Select(variable => variable.Written)];
        Equalities = [.. system.Rules.Where(IsEquality).SelectMany(rule => rule.Alternatives[0].Linear)];
        _others = [.. system.Rules.Where(rule => !IsEquality(rule))];
    }

    /// <summary>Gets the system.</summary>
    public ConstraintSystem System { get; }

    /// <summary>Gets the numbers written, by variable; null where nothing is.</summary>
    public IReadOnlyList<Fraction?> Values { get; }

    /// <summary>Gets the equalities that must hold whatever else does.</summary>
    public IReadOnlyList<LinearConstraint> Equalities { get; }

    public static WrittenRecord Of(ConstraintSystem system) => new(system);

    /// <summary>How much the left side of an equality exceeds the right; null when one of its numbers is missing.</summary>
    public static Fraction? ResidualOf(LinearConstraint equality, IReadOnlyList<Fraction?> values)
    {
        var sum = -equality.Constant;
        foreach (var term in equality.Terms)
        {
            if (values[term.Variable] is not { } value)
            {
                return null;
            }

            sum += term.Coefficient * value;
        }

        return sum;
    }

    /// <summary>The coefficient of a variable in a sum; zero when it has no part in it.</summary>
    public static Fraction CoefficientOf(IReadOnlyList<LinearTerm> terms, int variable)
    {
        foreach (var term in terms)
        {
            if (term.Variable == variable)
            {
                return term.Coefficient;
            }
        }

        return Fraction.Zero;
    }

    /// <summary>Whether every rule that is no equality holds, and every number is in its domain.</summary>
    public bool OthersHold(IReadOnlyList<Fraction?> values)
    {
        var now = ValuesOf(values);
        return _others.TrueForAll(now.CanHold) && Enumerable.Range(0, values.Count).All(now.IsInDomain);
    }

    /// <summary>Whether a rule that is no equality, or a domain, is broken that was not broken before.</summary>
    public bool BreaksOthers(IReadOnlyList<Fraction?> values)
    {
        var now = ValuesOf(values);
        return _others.Exists(rule => !now.CanHold(rule) && _asWritten.CanHold(rule))
            || Enumerable.Range(0, values.Count).Any(variable => !now.IsInDomain(variable) && _asWritten.IsInDomain(variable));
    }

    private static bool IsEquality(ConstraintRule rule) =>
        rule.Alternatives is [{ Rates.Count: 0 } only] && only.Linear.All(constraint => constraint.Relation == Relation.Equal);

    private SystemValues ValuesOf(IReadOnlyList<Fraction?> values)
    {
        var changes = new List<(int, Interval)>();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                changes.Add((i, Interval.Point(value)));
            }
        }

        return _asWritten.With([.. changes]);
    }
}
