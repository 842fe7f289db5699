using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>What a relation says once its sides are numbers.</summary>
internal static class Relations
{
    /// <summary>Says whether zero compares so with a number: what is left of a constraint without variables.</summary>
    public static bool HoldsForZero(this Relation relation, Fraction constant) => relation switch
    {
        Relation.Equal => constant.Sign == 0,
        Relation.NotEqual => constant.Sign != 0,
        Relation.Less => constant.Sign > 0,
        Relation.LessOrEqual => constant.Sign >= 0,
        Relation.Greater => constant.Sign < 0,
        _ => constant.Sign <= 0,
    };
}
