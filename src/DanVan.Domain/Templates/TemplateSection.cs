namespace DanVan.Domain.Templates;

/// <summary>A section of the outline that a form asks for.</summary>
public sealed record TemplateSection
{
    /// <summary>Gets an id built from the numbering ("P1.II.4").</summary>
    public required string Id { get; init; }

    /// <summary>Gets the printed numbering.</summary>
    public required string Number { get; init; }

    /// <summary>Gets the printed heading.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the rank, as in a report's sections.</summary>
    public required int Level { get; init; }
}
