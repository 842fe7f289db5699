using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Statements in one line each, as the tests write what they expect.</summary>
internal static class StatementText
{
    public static IReadOnlyList<Statement> Recognize(params string[] paragraphs)
    {
        var texts = new List<(MappedText, IReadOnlyList<FoundFigure>)>();
        var offset = 0;
        foreach (var paragraph in paragraphs)
        {
            var text = MappedText.FromPlain(paragraph, offset, texts.Count + 1);
            texts.Add((text, FigureScanner.Scan(text, TextRole.Paragraph, [])));
            offset += paragraph.Length + 1;
        }

        return StatementRecognizer.Recognize(texts);
    }

    public static IReadOnlyList<Statement> RecognizeCell(string words)
    {
        var text = MappedText.FromPlain(words).WithContext(new() { Table = "1", Row = 1, Column = 2 });
        return StatementRecognizer.Recognize(text, FigureScanner.Scan(text, TextRole.Cell, []));
    }

    public static string ShowAll(IEnumerable<Statement> statements) => string.Join(" | ", statements.Select(Show));

    public static string Show(Statement statement)
    {
        var stated = Number(statement.Stated);
        var operands = statement.Operands.Select(Number);
        return statement.Kind switch
        {
            StatementKind.Sum => $"{stated} = {string.Join(" + ", operands)}",
            StatementKind.Difference => $"{stated} = {string.Join(" - ", operands)}",
            StatementKind.Subset => $"{stated} >= {string.Join(", ", operands)}",
            StatementKind.Complement => $"{stated} = 100% - {string.Join(" - ", operands)}",
            _ => $"{stated} = {(statement.Kind == StatementKind.Change ? "change of " : "")}{Number(statement.Numerator!)} / {string.Join(" or ", statement.Denominators.Select(Number).DefaultIfEmpty("?"))}",
        };
    }

    /// <summary>The number without its unit; a percentage keeps its sign, and thousands are not grouped.</summary>
    public static string Number(StatedFigure figure)
    {
        var value = figure.Value!.Value;
        return $"{value.ScaledValue}{(value.IsPercent ? "%" : "")}";
    }
}
