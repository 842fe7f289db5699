namespace DanVan.Domain.Validation.Language;

/// <summary>A term of a sum.</summary>
/// <param name="IsSubtracted">Whether it is taken away; never true of the first.</param>
/// <param name="Value">The term.</param>
public readonly record struct SumTerm(bool IsSubtracted, IRuleNode Value);
