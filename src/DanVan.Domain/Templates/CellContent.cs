namespace DanVan.Domain.Templates;

/// <summary>What a column of a form asks for in each of its cells.</summary>
public enum CellContent
{
    /// <summary>One count or amount.</summary>
    Number,

    /// <summary>One rate.</summary>
    Rate,

    /// <summary>"number; rate": both.</summary>
    NumberAndRate,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Labelled items, each with its own figure ("-Cấp trưởng: … -Cấp phó: …").</summary>
    Items,

    /// <summary>The label of the row, such as a year.</summary>
    RowLabel,
}
