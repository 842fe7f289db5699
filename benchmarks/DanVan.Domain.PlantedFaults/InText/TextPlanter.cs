namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>Plants one fault in the figures of a text.</summary>
internal sealed class TextPlanter(TextRelations right)
{
    /// <summary>Gets the kinds of faults, in the order of the table; a kind gives null for a figure that has no place for it.</summary>
    public IReadOnlyList<(string Name, Func<TextFigure, Random, TextFault?> Plant)> Kinds =>
    [
        .. NumberSlip.Kinds.Select(kind => (kind.Name, new Func<TextFigure, Random, TextFault?>((figure, random) => Write(figure, kind.Plant(figure.Written, random))))),
        ("a wrong percentage", (figure, random) => figure.IsPercent ? Write(figure, $"{random.Next(1, 100)}") : null),
        ("two neighbouring numbers swapped", (figure, _) => Swap(figure)),
        ("a row shifted by one cell", (figure, _) => Shift(figure)),
    ];

    private TextFault? Write(TextFigure figure, string? written) =>
        written is null || written == figure.Written ? null : new TextFault(right, [(figure.Start, figure.Written.Length, written)], new Dictionary<string, string?> { [figure.Name] = written });

    // With the next figure, if it stands in the same paragraph or row.
    private TextFault? Swap(TextFigure figure) =>
        right.Figures.FirstOrDefault(other => other.Start > figure.Start) is { } next && next.Written != figure.Written && !right.Text.AsSpan(figure.End, next.Start - figure.End).Contains('\n')
            ? new TextFault(
                right,
                [(figure.Start, figure.Written.Length, next.Written), (next.Start, next.Written.Length, figure.Written)],
                new Dictionary<string, string?> { [figure.Name] = next.Written, [next.Name] = figure.Written })
            : null;

    // From the cell of the figure on, each cell of its row takes the words of the one before it; the last figure's are lost.
    private TextFault? Shift(TextFigure figure)
    {
        var cells = CellsOf(figure);
        var at = cells.FindIndex(cell => cell.Start <= figure.Start && figure.End <= cell.End);
        var last = cells.FindLastIndex(cell => FiguresIn(cell).Any());
        if (cells.Count < 3 || at == last)
        {
            return null;
        }

        var edits = new List<(int Start, int Length, string Written)> { (cells[at].Start, cells[at].End - cells[at].Start, "") };
        var changed = FiguresIn(cells[at]).ToDictionary(gone => gone.Name, _ => (string?)null);
        for (var i = at + 1; i <= last; i++)
        {
            var words = right.Text[cells[i - 1].Start..cells[i - 1].End];
            edits.Add((cells[i].Start, cells[i].End - cells[i].Start, words));
            var arrived = FiguresIn(cells[i - 1]).ToList();
            var isPair = IsPair(cells[i - 1]);
            foreach (var role in FiguresIn(cells[i]).GroupBy(role => role.IsPercent))
            {
                var places = role.ToList();
                var fitting = arrived.Where(other => other.IsPercent == role.Key).ToList();
                for (var place = 0; place < places.Count; place++)
                {
                    changed[places[place].Name] = isPair == IsPair(cells[i]) && place < fitting.Count ? fitting[place].Written : null;
                }
            }
        }

        return new TextFault(right, edits, changed);
    }

    private bool IsPair((int Start, int End) cell) => right.Text.AsSpan(cell.Start, cell.End - cell.Start).Contains('/');

    private IEnumerable<TextFigure> FiguresIn((int Start, int End) cell) => right.Figures.Where(figure => cell.Start <= figure.Start && figure.End <= cell.End);

    private List<(int Start, int End)> CellsOf(TextFigure figure)
    {
        var (start, end) = (right.Text.LastIndexOf('\n', figure.Start) + 1, right.Text.IndexOf('\n', figure.Start));
        var cells = new List<(int Start, int End)>();
        for (var at = start; at <= end; at++)
        {
            if (at == end || right.Text[at] is '\t' or '|')
            {
                cells.Add((start, at));
                start = at + 1;
            }
        }

        return [.. cells.Where(cell => cell.End > cell.Start || right.Text[Math.Max(0, cell.Start - 1)] == '\t')];
    }
}
