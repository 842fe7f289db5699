namespace DanVan.Domain.Validation.Language;

/// <summary>What a part of a rule is, as far as its shape and its indicators tell.</summary>
/// <param name="Sort">Number, condition, words, or not known.</param>
/// <param name="Measure">For a number: free of units, a count or an amount, a rate, or not known.</param>
/// <param name="Unit">For a count or an amount: the unit of count, or null where none is known.</param>
internal readonly record struct RuleType(RuleSort Sort, RuleMeasure Measure = RuleMeasure.Unknown, string? Unit = null)
{
    public static RuleType Free { get; } = new(RuleSort.Number, RuleMeasure.Free);

    public static RuleType Rate { get; } = new(RuleSort.Number, RuleMeasure.Rate);

    public static RuleType Number { get; } = new(RuleSort.Number);

    public static RuleType Condition { get; } = new(RuleSort.Condition);

    public static RuleType Anything { get; } = new(RuleSort.Unknown);

    /// <summary>Says whether two numbers can be added or compared.</summary>
    public bool Fits(RuleType other) =>
        Measure is RuleMeasure.Unknown or RuleMeasure.Free || other.Measure is RuleMeasure.Unknown or RuleMeasure.Free
        || (Measure == other.Measure && (Unit is null || other.Unit is null || Unit == other.Unit));

    /// <summary>What two numbers that fit are together.</summary>
    public RuleType With(RuleType other) => Measure is RuleMeasure.Free ? other
        : other.Measure is RuleMeasure.Free ? this
        : Measure is RuleMeasure.Unknown || (other.Measure != RuleMeasure.Unknown && Unit is null) ? other : this;

    public override string ToString() => Measure switch
    {
        RuleMeasure.Rate => "a rate",
        RuleMeasure.Counted when Unit is not null => $"a number of '{Unit}'",
        RuleMeasure.Counted => "a count",
        _ => "a number",
    };
}

/// <summary>Whether a part is a number or a condition.</summary>
internal enum RuleSort
{
    Unknown,
    Number,
    Condition,
    Words,
}

/// <summary>What a number measures.</summary>
internal enum RuleMeasure
{
    Unknown,
    Free,
    Counted,
    Rate,
}
