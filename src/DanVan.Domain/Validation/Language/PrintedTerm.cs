namespace DanVan.Domain.Validation.Language;

/// <summary>A column in a printed formula.</summary>
/// <param name="IsSubtracted">Whether it is taken away.</param>
/// <param name="Column">The printed number: "9", "43.1".</param>
public readonly record struct PrintedTerm(bool IsSubtracted, string Column);
