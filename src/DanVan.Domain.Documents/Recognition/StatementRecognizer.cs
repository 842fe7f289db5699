using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the arithmetic that a text states about its own figures: totals with parts, rates with counts, what is left over.</summary>
/// <remarks>Needs no template. Says rather too little than too much: what the words leave open is not a statement.</remarks>
public static class StatementRecognizer
{
    /// <summary>Finds the statements of one text.</summary>
    /// <param name="text">A paragraph or a cell.</param>
    /// <param name="figures">Its figures, in the order of the text.</param>
    public static IReadOnlyList<Statement> Recognize(MappedText text, IReadOnlyList<FoundFigure> figures) => Recognize([(text, figures)]);

    /// <summary>Finds the statements of texts that follow each other, also those that reach from one to the next.</summary>
    /// <param name="texts">The paragraphs of a document or a section in reading order, or one cell; each with its figures in the order of the text.</param>
    /// <returns>The statements in the order of the place of what they state.</returns>
    public static IReadOnlyList<Statement> Recognize(IReadOnlyList<(MappedText Text, IReadOnlyList<FoundFigure> Figures)> texts)
    {
        Guard.Against.Null(texts);
        return Recognize([.. texts.Select((text, index) => new ClauseText(new ClauseSource(text.Text, text.Figures, null, null), index))]);
    }

    /// <summary>Finds the statements of texts that were cut already.</summary>
    internal static IReadOnlyList<Statement> Recognize(IReadOnlyList<ClauseText> clauses)
    {
        var statements = new StatementList();
        var parts = new StatementParts(statements);
        new StatementRecords(clauses, statements).Run();
        foreach (var clause in clauses)
        {
            new StatementParentheses(clause, parts).Run();
            new StatementConnectives(clause, clause.Index > 0 ? clauses[clause.Index - 1] : null, statements, parts).Run();
            new StatementNeighbours(clause, statements, parts).Run();
        }

        new StatementItems(clauses, statements).Run();
        new StatementTotals(clauses, statements).Run();
        new StatementKinds(clauses, statements).Run();
        new StatementLevels(clauses, statements).Run();
        new StatementDifferences(clauses, statements).Run();
        new StatementChanges(clauses, statements).Run();
        new StatementRates(clauses, statements).Run();
        new StatementComplements(statements).Run();
        return statements.InOrder;
    }
}
