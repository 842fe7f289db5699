namespace DanVan.Domain.Numbers;

public readonly partial struct Interval
{
    /// <summary>Says whether a number is inside.</summary>
    public bool Contains(Fraction value)
    {
        if (HasLower)
        {
            var order = value.CompareTo(_lower);
            if (order < 0 || (order == 0 && !LowerClosed))
            {
                return false;
            }
        }

        if (HasUpper)
        {
            var order = value.CompareTo(_upper);
            return order < 0 || (order == 0 && UpperClosed);
        }

        return true;
    }

    /// <summary>Says whether every number of another interval is inside; an empty one always is.</summary>
    public bool Contains(Interval other) => other.IsEmpty || (!IsEmpty && CompareLower(this, other) <= 0 && CompareUpper(this, other) >= 0);

    /// <summary>The numbers that are in both.</summary>
    public Interval Intersect(Interval other)
    {
        var lower = CompareLower(this, other) >= 0 ? this : other;
        var upper = CompareUpper(this, other) <= 0 ? this : other;
        return Of(lower, upper);
    }

    /// <summary>The smallest interval that holds both, with what lies between them.</summary>
    public Interval Hull(Interval other)
    {
        if (IsEmpty)
        {
            return other;
        }

        return other.IsEmpty ? this : Of(CompareLower(this, other) <= 0 ? this : other, CompareUpper(this, other) >= 0 ? this : other);
    }

    /// <summary>Says whether some number is in both.</summary>
    public bool Meets(Interval other) =>
        !IsEmpty && !other.IsEmpty && !LiesBelow(this, other) && !LiesBelow(other, this);

    /// <summary>How far two intervals are apart: zero when they meet or only touch, null when one of them is empty.</summary>
    public Fraction? Gap(Interval other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return null;
        }

        if (LiesBelow(this, other))
        {
            return other._lower - _upper;
        }

        return LiesBelow(other, this) ? _lower - other._upper : Fraction.Zero;
    }

    /// <summary>Says whether every number here is less than every number there; false when one of them is empty.</summary>
    public bool IsBelow(Interval other) => !IsEmpty && !other.IsEmpty && LiesBelow(this, other);

    /// <summary>Says whether some number here is less than some number there.</summary>
    public bool CanBeBelow(Interval other) =>
        !IsEmpty && !other.IsEmpty && (!HasLower || !other.HasUpper || _lower < other._upper);

    /// <summary>Says whether some number here is less than, or the same as, some number there.</summary>
    public bool CanBeAtMost(Interval other) => !IsEmpty && !other.IsEmpty && !LiesBelow(other, this);

    // The next three take no notice of emptiness.
    private static bool LiesBelow(Interval a, Interval b)
    {
        if (!a.HasUpper || !b.HasLower)
        {
            return false;
        }

        var order = a._upper.CompareTo(b._lower);
        return order < 0 || (order == 0 && !(a.UpperClosed && b.LowerClosed));
    }

    /// <summary>Compares where two intervals begin: an open end begins after a closed one at the same number.</summary>
    private static int CompareLower(Interval a, Interval b)
    {
        if (!a.HasLower || !b.HasLower)
        {
            return (a.HasLower ? 1 : 0) - (b.HasLower ? 1 : 0);
        }

        var order = a._lower.CompareTo(b._lower);
        return order != 0 ? order : (b.LowerClosed ? 1 : 0) - (a.LowerClosed ? 1 : 0);
    }

    /// <summary>Compares where two intervals end: an open end ends before a closed one at the same number.</summary>
    private static int CompareUpper(Interval a, Interval b)
    {
        if (!a.HasUpper || !b.HasUpper)
        {
            return (b.HasUpper ? 1 : 0) - (a.HasUpper ? 1 : 0);
        }

        var order = a._upper.CompareTo(b._upper);
        return order != 0 ? order : (a.UpperClosed ? 1 : 0) - (b.UpperClosed ? 1 : 0);
    }

    private static Interval Of(Interval lower, Interval upper) => new(
        lower._lower, upper._upper, (lower._ends & (Ends.HasLower | Ends.LowerClosed)) | (upper._ends & (Ends.HasUpper | Ends.UpperClosed)));
}
