using System.Globalization;

namespace DanVan.Domain.PlantedFaults;

/// <summary>Plants one fault in a right sheet.</summary>
internal sealed class FaultPlanter(Random random)
{
    private const int MostAttempts = 200;

    /// <summary>Plants a fault, or returns null when the sheet has no cell for it.</summary>
    public PlantedFault? Plant(FaultKind kind, FilledSheet right)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var wrong = right.Copy();
            var row = random.Next(right.Rows);
            var column = random.Next(right.Plan.Columns);
            switch (kind)
            {
                case FaultKind.SwappedNeighbours when column + 1 < right.Plan.Columns:
                    (wrong.Cells[row, column], wrong.Cells[row, column + 1]) = (right.Cells[row, column + 1], right.Cells[row, column]);
                    break;
                case FaultKind.ShiftedRow:
                    Shift(wrong, row, random.Next(right.Plan.Columns));
                    break;
                case FaultKind.WrongPercent when right.Plan.RateOf is not null && !right.Cells[row, right.Plan.Columns].IsBlank:
                    wrong.Cells[row, right.Plan.Columns] = new Cell(random.Next(0, 1001), 1);
                    break;
                case FaultKind.WrongTotal when Totals(right, row).Contains(column):
                    column = Totals(right, row)[random.Next(Totals(right, row).Count)];
                    wrong.Cells[row, column] = WrongTotal(right.Cells[row, column]);
                    break;
                case FaultKind.SwappedNeighbours or FaultKind.WrongPercent or FaultKind.WrongTotal:
                    continue;
                default:
                    wrong.Cells[row, column] = Mistype(kind, right.Cells[row, column]);
                    break;
            }

            var changed = Differences(right, wrong);
            if (kind == FaultKind.ShiftedRow ? changed.Count > 3 : kind == FaultKind.SwappedNeighbours ? changed.Count == 2 && changed.All(cell => !right.Cells[cell.Row, cell.Column].IsBlank) : changed.Count == 1)
            {
                return new PlantedFault(kind, right, wrong, changed);
            }
        }

        return null;
    }

    private static List<(int Row, int Column)> Differences(FilledSheet right, FilledSheet wrong) =>
        [.. Enumerable.Range(0, right.Rows).SelectMany(row => Enumerable.Range(0, right.Width).Select(column => (row, column))).Where(cell => right.Cells[cell.row, cell.column] != wrong.Cells[cell.row, cell.column])];

    // From one column on, every figure stands one cell to the right; the first is blank, the last fell off the page.
    private static void Shift(FilledSheet sheet, int row, int start)
    {
        for (var column = sheet.Plan.Columns - 1; column > start; column--)
        {
            sheet.Cells[row, column] = sheet.Cells[row, column - 1];
        }

        sheet.Cells[row, start] = new Cell(null);
    }

    private static List<int> Totals(FilledSheet sheet, int row) => row == sheet.Rows - 1
        ? [.. Enumerable.Range(0, sheet.Plan.Columns)]
        : [.. sheet.Plan.Identities.Where(identity => !identity.IsBound).Select(identity => identity.Left[0] - 1).Distinct()];

    private Cell WrongTotal(Cell right) =>
        right.Digits is { } digits ? new Cell(Math.Max(0, digits + ((random.Next(2) == 0 ? -1 : 1) * random.Next(1, (int)Math.Max(3, digits / 2))))) : right;

    private Cell Mistype(FaultKind kind, Cell right)
    {
        if (right.Digits is not { } value)
        {
            return right;
        }

        var digits = value.ToString(CultureInfo.InvariantCulture);
        var place = random.Next(digits.Length);
        return kind switch
        {
            FaultKind.DigitTypo when value >= 10 => Typed(digits[..place] + random.Next(10) + digits[(place + 1)..], right),
            FaultKind.Transposition when place > 0 => Typed(digits[..(place - 1)] + digits[place] + digits[place - 1] + digits[(place + 1)..], right),
            FaultKind.DroppedDigit when value >= 100 => Typed(digits.Remove(place, 1), right),
            FaultKind.DoubledDigit when value >= 10 => Typed(digits.Insert(place, digits[place].ToString()), right),
            FaultKind.DotForComma when value >= 1000 => new Cell(value, 3),
            FaultKind.FactorThousand when value >= 1 => new Cell(value * 1000),
            FaultKind.WrongSign when value >= 1 => new Cell(-value),
            _ => right,
        };
    }

    private static Cell Typed(string digits, Cell right) => digits[0] == '0' || digits.Length < 2 ? right : new Cell(long.Parse(digits, CultureInfo.InvariantCulture));
}
