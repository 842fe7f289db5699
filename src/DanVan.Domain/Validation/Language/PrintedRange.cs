using System.Globalization;

namespace DanVan.Domain.Validation.Language;

/// <summary>Writes out the columns that an ellipsis leaves unsaid.</summary>
internal static class PrintedRange
{
    /// <summary>Adds the columns after the last one up to another.</summary>
    /// <param name="terms">The columns so far.</param>
    /// <param name="start">Where the sum that the ellipsis stands in begins among them.</param>
    /// <param name="isSubtracted">Whether the columns are taken away.</param>
    /// <param name="last">The column after the dots.</param>
    /// <param name="span">Where the dots and that column stand.</param>
    /// <param name="most">How many columns a sum may have.</param>
    public static void Fill(List<PrintedTerm> terms, int start, bool isSubtracted, string last, RuleSpan span, int most)
    {
        var before = terms[^1];
        var (prefix, from) = Split(before.Column);
        var (lastPrefix, to) = Split(last);
        if (before.IsSubtracted != isSubtracted)
        {
            throw new RuleSyntaxException(RuleProblemKind.Syntax, span, "Found another sign after the dots than before them, expected the same.");
        }

        if (prefix != lastPrefix || from < 0 || to <= from)
        {
            throw new RuleSyntaxException(RuleProblemKind.Syntax, span, $"Found dots from column {before.Column} to column {last}, expected a later column of the same rank.");
        }

        var step = StepOf(terms, start, prefix, from, to, span);
        if ((to - from) / step + terms.Count > most)
        {
            throw new RuleSyntaxException(RuleProblemKind.TooLarge, span, $"Found more than {most} columns in one sum, expected fewer.");
        }

        for (var number = from + step; number <= to; number += step)
        {
            terms.Add(new PrintedTerm(isSubtracted, prefix + number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>
    /// One, as in 13+18+…+21, unless three columns or more lead up in equal steps that also reach the end: 1+3+5+…+11. Two columns two
    /// apart could mean either, and a guess could count the wrong columns.
    /// </summary>
    private static int StepOf(List<PrintedTerm> terms, int start, string prefix, int from, int to, RuleSpan span)
    {
        var numbers = new List<int>();
        for (var i = start; i < terms.Count; i++)
        {
            var (own, number) = Split(terms[i].Column);
            if (own == prefix && terms[i].IsSubtracted == terms[^1].IsSubtracted)
            {
                numbers.Add(number);
            }
        }

        if (numbers.Count < 2)
        {
            return 1;
        }

        var step = from - numbers[^2];
        if (step <= 1 || (to - from) % step != 0)
        {
            return 1;
        }

        var isEven = numbers.Count >= 3 && Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i] - numbers[i - 1] == step);
        return isEven ? step
            : numbers.Count == 2 && step == 2 ? throw new RuleSyntaxException(
                RuleProblemKind.Ambiguous, span, $"Found dots after columns {numbers[0]} and {numbers[1]}, which may mean every column or every second one; expected the columns written out.")
            : 1;
    }

    private static (string Prefix, int Number) Split(string column)
    {
        var dot = column.LastIndexOf('.');
        return int.TryParse(column.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (column[..(dot + 1)], number) : (column, -1);
    }
}
