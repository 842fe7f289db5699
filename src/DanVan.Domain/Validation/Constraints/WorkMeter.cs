using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>Counts operations on numbers, so that a search ends after a stated amount of work and not after some time.</summary>
internal sealed class WorkMeter(long limit)
{
    private long _spent;

    /// <summary>Gets whether the limit is reached; work already begun may go a little beyond it.</summary>
    public bool IsSpent => _spent >= limit;

    /// <summary>Gets the work counted so far.</summary>
    public long Spent => _spent;

    /// <summary>A meter for a part of the work that is left, at most so much of it; what it counts is to be added here afterwards.</summary>
    public WorkMeter Part(long most) => new(Math.Max(0, Math.Min(most, limit - _spent)));

    /// <summary>Counts operations on small numbers.</summary>
    public void Add(long operations) => _spent += operations;

    /// <summary>Counts one operation on a number: the product of large numbers takes time with the square of their length.</summary>
    public void AddOn(in Fraction number)
    {
        if (number.IsSmall)
        {
            _spent++;
            return;
        }

        var words = (number.Numerator.GetBitLength() + number.Denominator.GetBitLength()) / 64;
        _spent += 10 + (words * words / 40);
    }
}
