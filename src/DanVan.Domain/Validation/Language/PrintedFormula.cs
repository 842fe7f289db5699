using System.Diagnostics.CodeAnalysis;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>What an official form prints under a column: its number, and how it is worked out from others, such as <c>9=11+12+13=14+…+17=18+22</c>.</summary>
/// <remarks>The notation is described in docs/printed-formulas.md.</remarks>
public sealed record PrintedFormula
{
    private PrintedFormula(string column, string text, IReadOnlyList<PrintedIdentity> identities)
    {
        Column = column;
        Text = text;
        Identities = identities;
    }

    /// <summary>Gets the number of the column it is printed under: "9", "43.1".</summary>
    public string Column { get; }

    /// <summary>Gets what is printed.</summary>
    public string Text { get; }

    /// <summary>Gets what it says, in the order it is printed; none where only the column's number is printed.</summary>
    public IReadOnlyList<PrintedIdentity> Identities { get; }

    /// <summary>Reads what is printed under a column.</summary>
    /// <exception cref="FormatException">It is no formula; the message says where and what was expected.</exception>
    public static PrintedFormula Parse(string column, string? text) => TryParse(column, text, out var formula, out var problems)
        ? formula
        : throw new FormatException(problems[0].ToString());

    /// <summary>Reads what is printed under a column, or says what is wrong with it. No text makes it throw.</summary>
    /// <param name="column">The number of the column, such as "9" or "43.1".</param>
    /// <param name="text">What is printed; nothing at all says nothing.</param>
    /// <param name="formula">The formula, or null.</param>
    /// <param name="problems">What is wrong, with its place; empty when nothing is.</param>
    public static bool TryParse(
        string column, string? text, [NotNullWhen(true)] out PrintedFormula? formula, out IReadOnlyList<RuleProblem> problems)
    {
        Guard.Against.Null(column);
        formula = null;
        if (PrintedFormulaReader.Read(column, text ?? "", out var problem) is not { } identities)
        {
            problems = [problem!];
            return false;
        }

        formula = new PrintedFormula(column, text ?? "", identities);
        problems = [];
        return true;
    }

    /// <summary>Says of a column headed "trong đó" that it counts some of what another column counts: at most as much.</summary>
    public static PrintedFormula OfWhich(string column, string whole)
    {
        Guard.Against.Null(column);
        Guard.Against.Null(whole);
        var identity = new PrintedIdentity { Left = [new PrintedTerm(false, column)], Relation = Relation.LessOrEqual, Right = [new PrintedTerm(false, whole)] };
        return new PrintedFormula(column, $"{column}<={whole}", [identity]);
    }

    /// <summary>Finds columns that are worked out from each other in a circle: 1=2+3 beside 2=1+4 says nothing about either.</summary>
    /// <returns>The columns of each circle in the order they are printed; none when all is well.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> FindCircles(IEnumerable<PrintedFormula> formulas)
    {
        Guard.Against.Null(formulas);
        return PrintedCircles.Find(
            from formula in formulas
            from identity in formula.Identities
            where identity.Relation == Relation.Equal && identity.Left.Count == 1
            from term in identity.Right
            select (identity.Left[0].Column, term.Column));
    }

    /// <summary>Writes what it says: "9 = 11 + 12 + 13; 9 = 18 + 22", or the column's number.</summary>
    public override string ToString() => Identities.Count == 0 ? Column : string.Join("; ", Identities);
}
