namespace DanVan.Domain.Validation.Rules;

/// <summary>What a formula looks like to a reader, which decides the words for it.</summary>
internal enum FormulaShape
{
    /// <summary>One figure equals a sum of others.</summary>
    Sum,

    /// <summary>One side is at most the other.</summary>
    AtMost,

    /// <summary>Two sides are compared in another way.</summary>
    Comparison,

    /// <summary>Several conditions, or one on what is stated.</summary>
    Condition,
}
