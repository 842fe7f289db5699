using DanVan.Domain.Indicators;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>One thing that a printed formula says: columns on the left compare with columns on the right.</summary>
public sealed record PrintedIdentity
{
    /// <summary>Gets the columns on the left: the column itself, or the part of "trong đó".</summary>
    public required IReadOnlyList<PrintedTerm> Left { get; init; }

    /// <summary>Gets how they compare; "trong đó" is at most.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Gets the columns on the right, with every ellipsis written out and without parentheses.</summary>
    public required IReadOnlyList<PrintedTerm> Right { get; init; }

    /// <summary>Gives the rule it stands for, with column numbers in brackets, and letters in lower case: <c>[9] = [11] + [12] + [13]</c>.</summary>
    public RuleExpression ToExpression() => ToExpression(column => RuleReference.Of(IndicatorCode.Parse(column.ToLowerInvariant())));

    /// <summary>Gives the rule it stands for, with the figures that the columns hold.</summary>
    /// <param name="referenceOf">The figure of a column, by its printed number.</param>
    public RuleExpression ToExpression(Func<string, RuleReference> referenceOf)
    {
        Guard.Against.Null(referenceOf);
        return RuleExpression.Of(new ComparisonNode(Sum(Left, referenceOf), Relation, Sum(Right, referenceOf), default));
    }

    /// <summary>Compares what is said.</summary>
    public bool Equals(PrintedIdentity? other) =>
        other is not null && Relation == other.Relation && Left.SequenceEqual(other.Left) && Right.SequenceEqual(other.Right);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Relation, Left.Count, Right.Count, Left[0], Right[0]);

    /// <summary>Writes "9 = 11 + 12 + 13".</summary>
    public override string ToString() => $"{Write(Left)} {RulePrinter.SignOf(Relation)} {Write(Right)}";

    private static string Write(IReadOnlyList<PrintedTerm> terms) =>
        string.Concat(terms.Select((term, i) => (i == 0 ? term.IsSubtracted ? "-" : "" : term.IsSubtracted ? " - " : " + ") + term.Column));

    private static IRuleNode Sum(IReadOnlyList<PrintedTerm> terms, Func<string, RuleReference> referenceOf)
    {
        IRuleNode first = new ReferenceNode(referenceOf(terms[0].Column), default);
        if (terms[0].IsSubtracted)
        {
            first = new NegativeNode(first, default);
        }

        return terms.Count == 1
            ? first
            : new SumNode(
                [new SumTerm(false, first), .. terms.Skip(1).Select(term => new SumTerm(term.IsSubtracted, new ReferenceNode(referenceOf(term.Column), default)))],
                default);
    }
}
