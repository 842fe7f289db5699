namespace DanVan.Domain.Reports;

/// <summary>What a cell says whose figures were given one by one.</summary>
/// <param name="Text">The values that were given, parted by semicolons; empty when none was.</param>
/// <param name="State">Reported where any of them is, else the state of the last; blank when none was given.</param>
internal readonly record struct JoinedCell(string Text, CellState State)
{
    public static JoinedCell Of(IEnumerable<(string Text, CellState State)> values)
    {
        var texts = new List<string>();
        var state = CellState.Blank;
        foreach (var value in values.Where(value => value.State != CellState.Blank))
        {
            texts.Add(value.Text);
            state = state == CellState.Reported ? state : value.State;
        }

        return new JoinedCell(string.Join("; ", texts), state);
    }
}
