namespace DanVan.Domain.Templates;

/// <summary>What a row of a table is about.</summary>
public enum RowSubject
{
    /// <summary>The unit that reports: one row, or the rows that the form prints.</summary>
    Report,

    /// <summary>One administrative unit or body each, named at the head of the row. The form does not print the rows.</summary>
    Unit,
}
