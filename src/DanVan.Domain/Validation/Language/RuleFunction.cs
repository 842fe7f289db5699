namespace DanVan.Domain.Validation.Language;

/// <summary>The functions of the rule language.</summary>
public enum RuleFunction
{
    /// <summary><c>sum(a, b, …)</c>: adds up those that are not <c>missing</c>.</summary>
    Sum,

    /// <summary><c>min(a, b, …)</c>: the smallest of those that are not <c>missing</c>.</summary>
    Min,

    /// <summary><c>max(a, b, …)</c>: the largest of those that are not <c>missing</c>.</summary>
    Max,

    /// <summary><c>count(a, b, …)</c>: how many of them are stated.</summary>
    Count,

    /// <summary><c>percent(n, d)</c>: a hundred times the first over the second.</summary>
    Percent,

    /// <summary><c>present(x)</c>: whether something of it was stated.</summary>
    Present,

    /// <summary><c>both_or_neither(a, b)</c>: stated together or not at all.</summary>
    BothOrNeither,

    /// <summary><c>not_both(a, b)</c>: at most one of them is stated.</summary>
    NotBoth,

    /// <summary><c>or_else(a, b, …)</c>: the first that is stated.</summary>
    OrElse,

    /// <summary><c>zero_as_missing(x)</c>: the value, or <c>missing</c> where it is zero.</summary>
    ZeroAsMissing,

    /// <summary><c>if(condition, a, b)</c>: the first value where the condition holds, else the second.</summary>
    If,
}
