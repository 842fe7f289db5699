using DanVan.Domain.Indicators;
using NodaTime;

namespace DanVan.Domain.Validation;

/// <summary>The rules of a template. Data, published by whoever owns the form.</summary>
public sealed class Rulebook
{
    /// <summary>Gets the code of the rulebook.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the code of the template it is for.</summary>
    public required string Template { get; init; }

    /// <summary>Gets the name in both languages, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets the version of the rulebook, or null when it has none.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the document that prescribes the rules, or null.</summary>
    public string? Authority { get; init; }

    /// <summary>Gets the first day it is in force, inclusive, or null when not known.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>Gets the last day it is in force, inclusive, or null when still in force.</summary>
    public LocalDate? InForceTo { get; init; }

    /// <summary>Gets what a figure that nobody stated stands for in a formula that says nothing else.</summary>
    public GapPolicy Gaps { get; init; }

    /// <summary>Gets the rules in the order they are checked.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }
}
