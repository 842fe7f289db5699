using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Checks an addition or subtraction that a rulebook demands of indicators.</summary>
internal static class RulebookEquation
{
    /// <summary>Compares what is stated for the subject of a rule with what is stated for its parts.</summary>
    public static Finding Check(RuleDescription description, Rule rule, RuleContext context, Words words)
    {
        if (rule.Subject is not { } subject || rule.Parts.Count < words.FewestParts)
        {
            return description.Tell(Verdict.NotChecked, "no-parts", rule, []);
        }

        var whole = context.ReadingsOf(subject);
        var optional = rule.OptionalParts.Select(context.ReadingsOf).Where(part => !part.IsMissing || context.IsOfProvince);
        var parts = rule.Parts.Select(context.ReadingsOf).Concat(optional).Select((part, place) => (Readings: part, Weight: words.WeightOf(place))).ToList();
        var present = parts.Where(part => !part.Readings.IsMissing).ToList();
        var missing = parts.Where(part => part.Readings.IsMissing).ToList();
        var stated = whole.IsMissing ? null : whole.Readings[0].Stated;
        var operands = present.Select(part => part.Readings.Readings[0].Stated).ToList();

        Finding Tell(Verdict verdict, string reason) => description.Tell(verdict, reason, rule, Telling.Places([stated, .. operands])) with
        {
            Stated = stated,
            Operands = operands,
        };

        Finding TellMissing(Verdict verdict, string reason) =>
            Tell(verdict, reason).Naming("missing", Telling.Join(missing.Select(part => part.Readings.Name)));

        if (whole.IsMissing)
        {
            return Tell(Verdict.NotChecked, present.Count == 0 ? "nothing-stated" : words.SubjectMissing);
        }

        var isZero = rule.MissingParts == MissingPart.Zero;
        if (present.Count == 0 || (missing.Count > 0 && rule.MissingParts == MissingPart.NotChecked) || (!isZero && missing.Any(part => !part.Readings.IsNonNegative)))
        {
            return TellMissing(Verdict.NotChecked, "parts-missing");
        }

        if (whole.IsUnbounded || present.Any(part => part.Readings.IsUnbounded))
        {
            return Tell(Verdict.NotChecked, "about");
        }

        var terms = present.Select(part => new Term(part.Readings.Readings, part.Weight)).ToList();
        var open = isZero ? [] : missing;
        var unknown = open.Aggregate(Interval.Point(Fraction.Zero), (sum, part) => sum + Interval.AtLeast(Fraction.Zero).Scale(part.Weight));
        var equation = Equation.Of(whole.Readings, terms, unknown);
        var finding = (equation.Verdict, open.Count) switch
        {
            (Verdict.Impossible, 0) => TellDiffering(),
            (Verdict.Impossible, _) => TellMissing(Verdict.Impossible, words.DiffersWithMissing),
            (_, > 0) => TellMissing(Verdict.NotChecked, "parts-missing"),
            (Verdict.HoldsOnlyIfTruncated, _) => Tell(Verdict.HoldsOnlyIfTruncated, "only-truncated"),
            _ => Tell(Verdict.Holds, words.Agrees),
        };
        return finding with { Computed = equation.Computed, Gap = equation.Gap };

        Finding TellDiffering() => words.AgreesOtherwise?.Invoke(rule, context, whole.Readings, terms) is { } otherwise
            ? Tell(Verdict.Holds, otherwise)
            : Tell(Verdict.Impossible, words.Differs) with { Repairs = EquationRepairs.Of(whole.Readings, terms) };
    }

    /// <summary>What tells one kind of equation from another.</summary>
    internal sealed record Words
    {
        /// <summary>Gets the weight of a part by its place, counted from 0.</summary>
        public required Func<int, int> WeightOf { get; init; }

        /// <summary>Gets the reason when it holds.</summary>
        public required string Agrees { get; init; }

        /// <summary>Gets the reason when it is impossible.</summary>
        public required string Differs { get; init; }

        /// <summary>Gets the reason when it is impossible whatever the missing parts are.</summary>
        public required string DiffersWithMissing { get; init; }

        /// <summary>Gets the reason when only the subject is missing.</summary>
        public required string SubjectMissing { get; init; }

        /// <summary>Gets how many parts the rule must name.</summary>
        public required int FewestParts { get; init; }

        /// <summary>Gets another way in which it may hold, which gives the reason, or null.</summary>
        public Func<Rule, RuleContext, IReadOnlyList<Reading>, IReadOnlyList<Term>, string?>? AgreesOtherwise { get; init; }
    }
}
