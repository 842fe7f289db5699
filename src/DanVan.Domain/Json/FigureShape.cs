using DanVan.Domain.Numbers;

namespace DanVan.Domain.Json;

/// <summary>How a figure looks in JSON. What is left out is exact, without decimals, unit or scale.</summary>
internal sealed record FigureShape
{
    public required Fraction Value { get; init; }

    public int? Decimals { get; init; }

    public Qualifier? Qualifier { get; init; }

    public string? Unit { get; init; }

    public Fraction? Scale { get; init; }

    /// <summary>Gets the step declared apart from the digits; 0 for a figure known to be exact.</summary>
    public Fraction? Step { get; init; }
}
