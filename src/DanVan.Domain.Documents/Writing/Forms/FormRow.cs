using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>A row of a table to be written: what stands in each slot, and what each cell is to say when it is read.</summary>
internal sealed class FormRow(FormTable table, TemplateRow? template, string? name)
{
    /// <summary>Gets the printed row, or null where the form prints none.</summary>
    public TemplateRow? Template { get; } = template;

    /// <summary>Gets the name in the first column: of the unit, or the label of the total row; empty for a row to be named.</summary>
    public string Name { get; } = name ?? "";

    /// <summary>Gets what stands in the slots of each column.</summary>
    public string[][] Texts { get; } = [.. table.Columns.Select(column => column.Slots.Select(_ => "").ToArray())];

    /// <summary>Gets what each cell is to say, or null for a row of a blank form.</summary>
    public FormCell[]? Meant { get; init; }

    /// <summary>The unit that a name stands for: none for the label of the total row, which is the unit that reports.</summary>
    public static string? UnitOf(FormTable table, string name) => !table.NamesUnits || name.Length == 0 || name == table.Template.TotalRow ? null : name;
}
