namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>A cell of a sheet that holds something.</summary>
internal sealed record SheetCell
{
    public required CellAddress Address { get; init; }

    public required SheetCellKind Kind { get; init; }

    /// <summary>Gets the words as they are shown, with their line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the number, or null for other kinds.</summary>
    public SheetNumber? Number { get; init; }

    /// <summary>Gets how a number is shown.</summary>
    public NumberFormat Format { get; init; } = NumberFormat.General;

    /// <summary>Gets whether the whole cell is bold, italic or underlined.</summary>
    public bool IsBold { get; init; }

    /// <summary>Gets whether its letters have looks of their own.</summary>
    public bool HasRuns { get; init; }

    /// <summary>Gets the first letters that stand out so in a cell that does not; end exclusive, empty where none are.</summary>
    public (int Start, int End) FirstBold { get; init; }

    /// <summary>Gets whether a formula stands behind it.</summary>
    public bool HasFormula { get; init; }

    /// <summary>Gets the sum that the formula is, or null where it is none or another.</summary>
    public SheetFormula? Sum { get; init; }

    /// <summary>Gets whether the formula came with a result.</summary>
    public bool HasResult { get; init; } = true;

    /// <summary>Gets whether the cell shows fewer digits than were typed into it.</summary>
    public bool HidesDigits => !HasFormula && Number is { } number && Format.HidesDigits(number);
}
