namespace DanVan.Domain.Numbers;

/// <summary>A number taken apart at a step: what the step can hold, and the digits beyond it that it cannot.</summary>
public readonly struct ExcessDigits : IEquatable<ExcessDigits>
{
    private ExcessDigits(Fraction significant, Fraction insignificant)
    {
        Significant = significant;
        Insignificant = insignificant;
    }

    /// <summary>Gets the part that is a multiple of the step, cut off towards zero; it carries the sign.</summary>
    public Fraction Significant { get; }

    /// <summary>Gets the size of the rest, without a sign.</summary>
    public Fraction Insignificant { get; }

    /// <summary>Gets whether there are digits beyond the step.</summary>
    public bool Any => Insignificant.Sign != 0;

    /// <summary>Takes a number apart: 1234.5678 at a step of 10 is 1230 and 4.5678.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero.</exception>
    public static ExcessDigits Of(Fraction value, Fraction step)
    {
        var significant = value.Round(step, Rounding.Truncate);
        return new ExcessDigits(significant, (value - significant).Abs());
    }

    /// <summary>Compares both parts.</summary>
    public static bool operator ==(ExcessDigits a, ExcessDigits b) => a.Equals(b);

    /// <summary>Compares both parts.</summary>
    public static bool operator !=(ExcessDigits a, ExcessDigits b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(ExcessDigits other) => Significant == other.Significant && Insignificant == other.Insignificant;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExcessDigits other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Significant, Insignificant);
}
