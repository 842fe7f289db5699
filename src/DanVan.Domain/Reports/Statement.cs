namespace DanVan.Domain.Reports;

/// <summary>An arithmetic claim that a text makes about its own figures. It needs no template and is checked like a rule.</summary>
public sealed record Statement
{
    /// <summary>Gets what is claimed.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Gets the total, the rate or the remainder that the text states.</summary>
    public required StatedFigure Stated { get; init; }

    /// <summary>Gets the parts, or for a difference the whole first; empty for a rate.</summary>
    public IReadOnlyList<StatedFigure> Operands { get; init; } = [];

    /// <summary>Gets what is divided, for a rate or a change. A pair states both (<see cref="StatedFigure.Numerator"/> and <see cref="StatedFigure.Denominator"/>).</summary>
    public StatedFigure? Numerator { get; init; }

    /// <summary>Gets the bases that the text allows, most likely first; several when the text does not say which is meant, empty when none is stated.</summary>
    public IReadOnlyList<StatedFigure> Denominators { get; init; } = [];
}
