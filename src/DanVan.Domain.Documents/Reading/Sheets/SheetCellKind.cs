namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>What a cell of a sheet holds.</summary>
internal enum SheetCellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A number, shown by its format; a day is one too.</summary>
    Number,

    /// <summary>Words.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>The result of a formula that failed, such as "#REF!".</summary>
    Error,
}
