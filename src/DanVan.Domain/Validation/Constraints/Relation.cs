namespace DanVan.Domain.Validation.Constraints;

/// <summary>How two sides compare.</summary>
public enum Relation
{
    /// <summary>Both sides are equal.</summary>
    Equal,

    /// <summary>The sides differ.</summary>
    NotEqual,

    /// <summary>The left side is less.</summary>
    Less,

    /// <summary>The left side is less, or both are equal.</summary>
    LessOrEqual,

    /// <summary>The left side is greater.</summary>
    Greater,

    /// <summary>The left side is greater, or both are equal.</summary>
    GreaterOrEqual,
}
