namespace DanVan.Domain.PlantedFaults;

/// <summary>Fills forms with random right numbers: every identity holds, totals are totals, percentages are rounded half up to one decimal.</summary>
internal sealed class SheetFiller(Random random)
{
    private const int MostAttempts = 1000;

    public FilledSheet Fill(FormPlan plan)
    {
        var sheet = new FilledSheet(plan, random.Next(3, 9));
        var totals = new long[plan.Columns];
        for (var row = 0; row < sheet.Rows - 1; row++)
        {
            var values = RowOf(plan);
            for (var column = 0; column < plan.Columns; column++)
            {
                totals[column] += values[column];
                sheet.Cells[row, column] = new Cell(values[column]);
            }

            SetRate(sheet, row, values);
        }

        for (var column = 0; column < plan.Columns; column++)
        {
            sheet.Cells[sheet.Rows - 1, column] = new Cell(totals[column]);
        }

        SetRate(sheet, sheet.Rows - 1, totals);
        LeaveBlanks(sheet);
        return sheet;
    }

    private static void SetRate(FilledSheet sheet, int row, long[] values)
    {
        if (sheet.Plan.RateOf is not { } rate)
        {
            return;
        }

        var (part, whole) = (values[rate.Part - 1], values[rate.Whole - 1]);
        sheet.Cells[row, sheet.Plan.Columns] = whole == 0 ? new Cell(null) : new Cell(((2 * 1000 * part) + whole) / (2 * whole), 1);
    }

    // One zero in three is left blank by people, and one figure in a hundred is forgotten.
    private void LeaveBlanks(FilledSheet sheet)
    {
        for (var row = 0; row < sheet.Rows - 1; row++)
        {
            for (var column = 0; column < sheet.Plan.Columns; column++)
            {
                if (random.Next(sheet.Cells[row, column].Digits == 0 ? 3 : 100) == 0)
                {
                    sheet.Cells[row, column] = new Cell(null);
                }
            }
        }
    }

    private long[] RowOf(FormPlan plan)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (TryRow(plan) is { } values && plan.Identities.All(identity => identity.CanHold(Enumerable.Range(1, plan.Columns).ToDictionary(i => i, i => (Exact?)Exact.Of(values[i - 1])))))
            {
                return values;
            }
        }

        return new long[plan.Columns];
    }

    // Totals are split into their parts, from the outermost in; what is at most something else is drawn after it.
    private long[]? TryRow(FormPlan plan)
    {
        var values = new long?[plan.Columns + 1];
        var sums = plan.Identities.Where(identity => !identity.IsBound).ToList();
        var bounds = plan.Identities.Where(identity => identity.IsBound).ToList();
        var parts = sums.SelectMany(sum => sum.Right).ToHashSet();
        var open = Enumerable.Range(1, plan.Columns).Where(column => !parts.Contains(column)).ToList();
        while (open.Count > 0)
        {
            var next = open.FirstOrDefault(column => bounds.Where(bound => bound.Left.Contains(column)).SelectMany(bound => bound.Right).All(right => values[right] is not null || parts.Contains(right)), open[0]);
            open.Remove(next);
            values[next] ??= Draw(CapOf(next, bounds, values));
            foreach (var sum in sums.Where(sum => sum.Left[0] == next))
            {
                Split(sum, bounds, values);
            }

            open.AddRange(sums.Where(sum => sum.Left[0] == next).SelectMany(sum => sum.Right).Where(part => sums.Exists(inner => inner.Left[0] == part)));
        }

        return [.. values.Skip(1).Select(value => value ?? 0)];
    }

    private static long CapOf(int column, List<FormIdentity> bounds, long?[] values) =>
        bounds.Where(bound => bound.Left.Contains(column) && bound.Right.All(right => values[right] is not null))
            .Select(bound => bound.Right.Sum(right => values[right]!.Value) - bound.Left.Where(left => left != column).Sum(left => values[left] ?? 0))
            .Select(cap => Math.Max(0, cap)).DefaultIfEmpty(long.MaxValue).Min();

    private long Draw(long cap)
    {
        var size = random.Next(10) switch { 0 => 1, < 3 => 10, < 6 => 100, < 9 => 1000, _ => 10_000 };
        return Math.Min(cap, size == 1 ? 0 : random.Next(size / 10, size));
    }

    private void Split(FormIdentity sum, List<FormIdentity> bounds, long?[] values)
    {
        var left = values[sum.Left[0]]!.Value;
        var open = sum.Right.Where(part => values[part] is null).ToList();
        left -= sum.Right.Except(open).Sum(part => values[part]!.Value);
        for (var i = 0; i < open.Count; i++)
        {
            var cap = Math.Min(left, CapOf(open[i], bounds, values));
            var later = open.Skip(i + 1).Sum(part => Math.Min(left, CapOf(part, bounds, values)));
            var least = Math.Max(0, left - later);
            var share = i == open.Count - 1 ? left : least > cap ? least : least + (long)((cap - least) * Math.Pow(random.NextDouble(), 1.5));
            values[open[i]] = share;
            left -= share;
        }
    }
}
