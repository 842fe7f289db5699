using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.PlantedFaults;

/// <summary>A sheet as the library sees it: its figures, the rules of its form, and where the figures stand.</summary>
internal static class SheetSystem
{
    public static ConstraintSystem Of(FilledSheet sheet)
    {
        var rules = new List<ConstraintRule>();
        for (var row = 0; row < sheet.Rows; row++)
        {
            rules.AddRange(sheet.Plan.Identities.Select(identity => RuleOf(sheet, row, identity)));
            if (sheet.Plan.RateOf is { } rate)
            {
                rules.Add(Rule($"row {row + 1}: rate", new ConstraintAlternative
                {
                    Rates =
                    [
                        new RateConstraint
                        {
                            Rate = PlaceOf(sheet, row, sheet.Plan.Columns),
                            Numerator = [new LinearTerm(PlaceOf(sheet, row, rate.Part - 1), 1)],
                            Denominator = [new LinearTerm(PlaceOf(sheet, row, rate.Whole - 1), 1)],
                            Scale = 100,
                        },
                    ],
                }));
            }
        }

        // A percentage that nobody stated claims nothing of its counts.
        rules.RemoveAll(rule => rule.Alternatives[0].Rates is [var rate] && sheet.Cells[rate.Rate / sheet.Width, rate.Rate % sheet.Width].IsBlank);
        for (var column = 0; column < sheet.Plan.Columns; column++)
        {
            var terms = Enumerable.Range(0, sheet.Rows).Select(row => new LinearTerm(PlaceOf(sheet, row, column), row == sheet.Rows - 1 ? -1 : 1));
            rules.Add(Rule($"column {column + 1}: total", Linear([.. terms], Relation.Equal)));
        }

        return new ConstraintSystem
        {
            Variables = [.. Enumerable.Range(0, sheet.Rows).SelectMany(row => Enumerable.Range(0, sheet.Width).Select(column => VariableOf(sheet, row, column)))],
            Rules = rules,
        };
    }

    /// <summary>The rows without their percentages, and the columns.</summary>
    public static FigureLayout LayoutOf(FilledSheet sheet) => new()
    {
        Lines =
        [
            .. Enumerable.Range(0, sheet.Rows).Select(row => (IReadOnlyList<int>)[.. Enumerable.Range(0, sheet.Plan.Columns).Select(column => PlaceOf(sheet, row, column))]),
            .. Enumerable.Range(0, sheet.Width).Select(column => (IReadOnlyList<int>)[.. Enumerable.Range(0, sheet.Rows).Select(row => PlaceOf(sheet, row, column))]),
        ],
    };

    /// <summary>The place of a cell among the variables.</summary>
    public static int PlaceOf(FilledSheet sheet, int row, int column) => (row * sheet.Width) + column;

    private static ConstraintVariable VariableOf(FilledSheet sheet, int row, int column)
    {
        var cell = sheet.Cells[row, column];
        var isRate = sheet.IsRate(column);
        var name = $"{row + 1}/{column + 1}";
        if (cell.Digits is not { } digits)
        {
            return new ConstraintVariable { Name = name, Domain = Interval.NonNegative, IsInteger = !isRate, Step = isRate ? Fraction.Of(1, 10) : 1 };
        }

        var step = Fraction.PowerOfTen(-cell.Decimals);
        var written = Figure.Of(digits * step, cell.Decimals, Qualifier.Exact, isRate ? "%" : null);
        return new ConstraintVariable
        {
            Name = name,
            Stated = written.ToInterval(),
            Written = written.Value,
            Step = step,
            Domain = Interval.NonNegative,
            IsInteger = !isRate,
        };
    }

    private static ConstraintRule RuleOf(FilledSheet sheet, int row, FormIdentity identity)
    {
        var alternatives = identity.Rights.Select(right => Linear(
            [.. identity.Left.Select(number => new LinearTerm(PlaceOf(sheet, row, number - 1), 1)), .. right.Select(number => new LinearTerm(PlaceOf(sheet, row, number - 1), -1))],
            identity.IsBound ? Relation.LessOrEqual : Relation.Equal));
        return Rule($"row {row + 1}: {string.Join('+', identity.Left)}", [.. alternatives]);
    }

    private static ConstraintAlternative Linear(IReadOnlyList<LinearTerm> terms, Relation relation) =>
        new() { Linear = [new LinearConstraint { Terms = terms, Relation = relation, Constant = 0 }] };

    private static ConstraintRule Rule(string id, params IReadOnlyList<ConstraintAlternative> alternatives) => new() { Id = id, Alternatives = alternatives };
}
