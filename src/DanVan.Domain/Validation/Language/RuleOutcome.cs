using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>What a rule says of one set of figures.</summary>
/// <remarks>The default value holds with every figure stated and nothing compared.</remarks>
public readonly struct RuleOutcome : IEquatable<RuleOutcome>
{
    private readonly long _left;
    private readonly long _right;
    private readonly RuleSides? _sides;
    private readonly bool _isWhole;

    private RuleOutcome(Verdict verdict, RuleReason reason, long left, long right, RuleSides? sides, bool isWhole)
    {
        Verdict = verdict;
        Reason = reason;
        _left = left;
        _right = right;
        _sides = sides;
        _isWhole = isWhole;
    }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets why.</summary>
    public RuleReason Reason { get; }

    /// <summary>Gets the values the left side can take: of the comparison that decides, where the rule has several; null where none was worked out.</summary>
    public Interval? Left => _isWhole ? Interval.Point(_left) : _sides?.Left;

    /// <summary>Gets the values the right side can take; null where none was worked out.</summary>
    public Interval? Right => _isWhole ? Interval.Point(_right) : _sides?.Right;

    /// <summary>Gets the smallest distance between the sides: zero when they meet or only touch; null where no sides were worked out.</summary>
    public Fraction? Gap => _isWhole ? Fraction.FromInteger(Int128.Abs((Int128)_left - _right)) : _sides?.Gap;

    /// <summary>Compares two outcomes.</summary>
    public static bool operator ==(RuleOutcome a, RuleOutcome b) => a.Equals(b);

    /// <summary>Compares two outcomes.</summary>
    public static bool operator !=(RuleOutcome a, RuleOutcome b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(RuleOutcome other) =>
        Verdict == other.Verdict && Reason == other.Reason && Left == other.Left && Right == other.Right && Gap == other.Gap;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleOutcome other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verdict, Reason, Left, Right);

    /// <summary>Writes the verdict, the reason and the sides.</summary>
    public override string ToString() => Left is { } left && Right is { } right ? $"{Verdict} ({Reason}): {left} and {right}" : $"{Verdict} ({Reason})";

    internal static RuleOutcome OfWhole(bool holds, long left, long right) =>
        new(holds ? Verdict.Holds : Verdict.Impossible, RuleReason.AllStated, left, right, null, true);

    internal static RuleOutcome Of(Verdict verdict, RuleReason reason, RuleSides? sides) => new(verdict, reason, 0, 0, sides, false);

    internal RuleOutcome With(Verdict verdict) => new(verdict, Reason, _left, _right, _sides, _isWhole);
}
