namespace DanVan.Domain.PlantedFaults;

/// <summary>A filled form: a row for each unit, a total row below them, and a percentage at the end of each row.</summary>
internal sealed class FilledSheet
{
    public FilledSheet(FormPlan plan, int units)
    {
        Plan = plan;
        Rows = units + 1;
        Cells = new Cell[Rows, Width];
    }

    private FilledSheet(FilledSheet other)
    {
        Plan = other.Plan;
        Rows = other.Rows;
        Cells = (Cell[,])other.Cells.Clone();
    }

    /// <summary>Gets the form.</summary>
    public FormPlan Plan { get; }

    /// <summary>Gets how many rows there are, the total row included, which is the last.</summary>
    public int Rows { get; }

    /// <summary>Gets how many cells a row has: the columns, and after them the percentage where there is one.</summary>
    public int Width => Plan.Columns + (Plan.RateOf is null ? 0 : 1);

    /// <summary>Gets the cells, by row and column counted from 0.</summary>
    public Cell[,] Cells { get; }

    public FilledSheet Copy() => new(this);

    /// <summary>Whether a cell is the percentage of its row.</summary>
    public bool IsRate(int column) => column == Plan.Columns;
}
