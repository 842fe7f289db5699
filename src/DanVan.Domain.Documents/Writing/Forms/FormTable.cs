using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>A table of a form laid out on a sheet.</summary>
internal sealed class FormTable
{
    public const int UnitColumn = 1;

    public FormTable(TemplateTable template, string sheet, string key)
    {
        Template = template;
        Sheet = sheet;
        Key = key;
        var next = NamesUnits ? UnitColumn + 1 : UnitColumn;
        foreach (var column in template.Columns)
        {
            var laid = new FormColumn(column, next, FormColumn.SlotsOf(column, template.Rows.Count > 0));
            Columns.Add(laid);
            next = laid.Last + 1;
        }

        LastColumn = next - 1;
        PrintedDepth = template.Columns.Max(column => column.Header.Count);
        HeaderDepth = PrintedDepth + (Columns.Any(column => column.Slots.Count > 1) ? 1 : 0);
        HasNumbers = template.Columns.Any(column => column.OfficialNumber is not null || column.Formula is not null);
    }

    public TemplateTable Template { get; }

    /// <summary>Gets the name of the sheet.</summary>
    public string Sheet { get; }

    /// <summary>Gets the name in the workbook of the first cell below the header.</summary>
    public string Key { get; }

    public List<FormColumn> Columns { get; } = [];

    public int LastColumn { get; }

    /// <summary>Gets how many header rows the form prints.</summary>
    public int PrintedDepth { get; }

    /// <summary>Gets how many header rows the sheet has: one more where a printed cell is parted.</summary>
    public int HeaderDepth { get; }

    /// <summary>Gets whether a row of numbers and formulas stands below the header.</summary>
    public bool HasNumbers { get; }

    /// <summary>Gets whether each row is a unit, named in the first column.</summary>
    public bool NamesUnits => Template.RowsAre == RowSubject.Unit;
}
