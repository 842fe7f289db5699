using DanVan.Domain.Conformance;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Validation.Constraints;

/// <summary>Systems written by hand, and random ones small enough to try every value.</summary>
internal static class SmallSystems
{
    /// <summary>Systems of whole numbers from -2 to 3, with alternatives, "differs" and a rate now and then.</summary>
    public static Gen<ConstraintSystem> Whole { get; } = Systems(isInteger: true, 4, Gen.Constant(Interval.Closed(-2, 3)));

    /// <summary>Systems of real numbers, some of them unbounded.</summary>
    public static Gen<ConstraintSystem> Real { get; } = Systems(isInteger: false, 3, Domains());

    /// <summary>A system of rules as text; a figure is exact unless it has an interval of its own.</summary>
    public static ConstraintSystem Of(string[] rules, params (string Name, Interval? Stated)[] figures)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, _) in figures)
        {
            places.Add(name, places.Count);
        }

        var parsed = rules.Select(rule => RuleText.Parse(rule, places)).ToList();
        return new ConstraintSystem
        {
            Rules = parsed,
            Variables = [.. places.OrderBy(place => place.Value).Select(place => new ConstraintVariable
            {
                Name = place.Key,
                Stated = place.Value < figures.Length ? figures[place.Value].Stated : null,
            })],
        };
    }

    public static Interval Exactly(long value) => Interval.Point(value);

    public static Interval About(string value, string half)
    {
        var middle = Fraction.Parse(value, null);
        return Interval.Closed(middle - Fraction.Parse(half, null), middle + Fraction.Parse(half, null));
    }

    private static Gen<Interval> Domains() => Gen.Elements(
        Interval.Unbounded, Interval.NonNegative, Interval.Closed(-2, 3), Interval.Over(-1), Interval.Open(0, 3));

    private static Gen<ConstraintSystem> Systems(bool isInteger, int mostVariables, Gen<Interval> domains) =>
        from count in Gen.Choose(1, mostVariables)
        from variables in Variable(isInteger, domains).ListOf(count)
        from ruleCount in Gen.Choose(1, 4)
        from rules in Rule(count).ListOf(ruleCount)
        select new ConstraintSystem
        {
            Variables = [.. variables.Select((variable, place) => variable with { Name = $"x{place}" })],
            Rules = [.. rules.Select((rule, place) => rule with { Id = $"r{place}" })],
        };

    private static Gen<ConstraintVariable> Variable(bool isInteger, Gen<Interval> domains) =>
        from domain in domains
        from value in Gen.Choose(-2, 3)
        from half in Gen.Elements(Fraction.Zero, Fraction.Zero, Fraction.Of(1, 2), Fraction.Of(3, 2))
        from open in Gen.Choose(0, 3)
        from state in Gen.Choose(0, 5)
        from weight in Gen.Choose(1, 3)
        select new ConstraintVariable
        {
            Name = "",
            Domain = domain,
            IsInteger = isInteger,
            Stated = state == 0 ? null : Interval.Of(value - half, half.Sign == 0 || (open & 1) == 0, value + half, half.Sign == 0 || (open & 2) == 0),
            IsFixed = state == 1,
            Weight = weight,
        };

    private static Gen<ConstraintRule> Rule(int variables) =>
        from count in Gen.Frequency((6, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Constant(3)))
        from alternatives in Alternative(variables).ListOf(count)
        select new ConstraintRule { Id = "", Alternatives = [.. alternatives] };

    private static Gen<ConstraintAlternative> Alternative(int variables) =>
        from count in Gen.Choose(1, 2)
        from linear in Linear(variables).ListOf(count)
        select new ConstraintAlternative { Linear = [.. linear] };

    private static Gen<LinearConstraint> Linear(int variables) =>
        from coefficients in Gen.Frequency((3, Gen.Choose(-1, 1)), (1, Gen.Choose(-3, 3))).ListOf(variables)
        from relation in Gen.Frequency((3, Gen.Constant(Relation.Equal)), (4, Gen.Elements(Enum.GetValues<Relation>())))
        from constant in Gen.Choose(-3, 3)
        select new LinearConstraint
        {
            Terms = [.. coefficients.Select((coefficient, place) => new LinearTerm(place, coefficient))],
            Relation = relation,
            Constant = constant,
        };
}
