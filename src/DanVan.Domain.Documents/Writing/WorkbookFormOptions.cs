namespace DanVan.Domain.Documents.Writing;

/// <summary>What a blank form is made ready for.</summary>
public sealed record WorkbookFormOptions
{
    /// <summary>Gets the units whose rows are named already in tables of units, in this order; empty where the clerk names them.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Gets how many rows without a name follow in tables of units: 15. More may be put in while filling.</summary>
    public int BlankRows { get; init; } = 15;
}
