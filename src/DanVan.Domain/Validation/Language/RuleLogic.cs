using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>The logic of conditions that may be able both to hold and to fail, or to do neither for want of a value.</summary>
internal static class RuleLogic
{
    public static RuleTruth Of(bool value) => value ? RuleTruth.CanHold : RuleTruth.CanFail;

    public static RuleTruth Not(RuleTruth a) =>
        (a & RuleTruth.Trouble) | ((a & RuleTruth.CanHold) != 0 ? RuleTruth.CanFail : 0) | ((a & RuleTruth.CanFail) != 0 ? RuleTruth.CanHold : 0);

    /// <summary>Both: one that can only fail decides, whatever the other is.</summary>
    public static RuleTruth And(RuleTruth a, RuleTruth b)
    {
        if (a == RuleTruth.CanFail || b == RuleTruth.CanFail)
        {
            return RuleTruth.CanFail;
        }

        return (a & b & RuleTruth.CanHold) | ((a | b) & (RuleTruth.CanFail | RuleTruth.Trouble));
    }

    /// <summary>One of them: one that can only hold decides, whatever the other is.</summary>
    public static RuleTruth Or(RuleTruth a, RuleTruth b) => Not(And(Not(a), Not(b)));

    /// <summary>Both hold or both fail.</summary>
    public static RuleTruth Same(RuleTruth a, RuleTruth b)
    {
        var trouble = (a | b) & RuleTruth.Trouble;
        if (trouble != 0)
        {
            return trouble;
        }

        var differ = ((a & RuleTruth.CanHold) != 0 && (b & RuleTruth.CanFail) != 0) || ((a & RuleTruth.CanFail) != 0 && (b & RuleTruth.CanHold) != 0);
        return ((a & b) != 0 ? RuleTruth.CanHold : 0) | (differ ? RuleTruth.CanFail : 0);
    }

    /// <summary>Compares values that have nothing to do with each other.</summary>
    public static RuleTruth Compare(Interval left, Relation relation, Interval right)
    {
        switch (relation)
        {
            case Relation.Equal or Relation.NotEqual:
                var same = (left.Meets(right) ? RuleTruth.CanHold : 0)
                    | (left.IsEmpty || right.IsEmpty || (left.IsPoint && left == right) ? 0 : RuleTruth.CanFail);
                return relation == Relation.Equal ? same : Not(same);
            case Relation.Less:
                return (left.CanBeBelow(right) ? RuleTruth.CanHold : 0) | (right.CanBeAtMost(left) ? RuleTruth.CanFail : 0);
            case Relation.LessOrEqual:
                return (left.CanBeAtMost(right) ? RuleTruth.CanHold : 0) | (right.CanBeBelow(left) ? RuleTruth.CanFail : 0);
            case Relation.Greater:
                return Compare(right, Relation.Less, left);
            default:
                return Compare(right, Relation.LessOrEqual, left);
        }
    }
}
