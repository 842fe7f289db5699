using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads tables that were flattened into lines: a label and its numbers in one line, or each in a line of its own.</summary>
internal static class StatementLines
{
    private const int LongestLabel = 90;
    private const int MostNumbers = 30;
    private const int LeastRows = 3;

    /// <summary>The tables among texts that follow each other.</summary>
    public static IEnumerable<StatementGrid> Read(IReadOnlyList<ClauseText> texts)
    {
        var rows = new List<StatementGridRow>();
        for (var at = 0; at < texts.Count; at++)
        {
            var row = RowOf(texts[at].Source) ?? (at > 0 && at + 1 <= texts.Count ? PairOf(texts[at - 1], texts[at]) : null);
            if (row is null)
            {
                // The label of a pair stands in a line of its own.
                if (at + 1 < texts.Count && rows.Count > 0 && rows[^1].Cells.Count == 2 && PairOf(texts[at], texts[at + 1]) is not null)
                {
                    continue;
                }

                if (rows.Count >= LeastRows)
                {
                    yield return new StatementGrid([], rows);
                }

                rows = [];
                continue;
            }

            if (rows.Count > 0 && rows[^1].Cells.Count != row.Cells.Count)
            {
                if (rows.Count >= LeastRows)
                {
                    yield return new StatementGrid([], rows);
                }

                rows = [];
            }

            rows.Add(row);
        }

        if (rows.Count >= LeastRows)
        {
            yield return new StatementGrid([], rows);
        }
    }

    /// <summary>"1 Khiếu nại 120 108 90,0": at most a number, some words, and at least two numbers at the end of the line.</summary>
    private static StatementGridRow? RowOf(MappedText text)
    {
        var words = text.Text.AsSpan().TrimEnd();
        var numbers = new List<StatedFigure>();
        var end = words.Length;
        while (end > 0 && numbers.Count <= MostNumbers)
        {
            var start = words[..end].LastIndexOf(' ') + 1;
            if (FigureOf(text, start, end) is not { } figure)
            {
                break;
            }

            numbers.Add(figure);
            end = words[..start].TrimEnd().Length;
        }

        if (numbers.Count < 2 || end is 0 or > LongestLabel || !char.IsLetter(words[end - 1]) || words[..end].ContainsAny(".;:"))
        {
            return null;
        }

        numbers.Reverse();
        return Row(words[..end].ToString(), numbers);
    }

    /// <summary>A line that is a number, and the line of words before it.</summary>
    private static StatementGridRow? PairOf(ClauseText label, ClauseText number)
    {
        var words = label.Source.Text.Trim();
        return words.Length is > 1 and <= LongestLabel && !words.AsSpan().ContainsAny("0123456789.;") && FigureOf(number.Source, 0, number.Source.Text.Length) is { } figure
            ? Row(words.TrimEnd(':', ' '), [figure])
            : null;
    }

    private static StatementGridRow Row(string label, List<StatedFigure> numbers)
    {
        var space = label.IndexOf(' ', StringComparison.Ordinal);
        var marker = space > 0 && char.IsAsciiDigit(label[0]) ? label[..space] : "";
        return new StatementGridRow(marker, label[marker.Length..].Trim(), [null, .. numbers], new bool[numbers.Count + 1]);
    }

    private static StatedFigure? FigureOf(MappedText text, int start, int end)
    {
        var span = text.Text.AsSpan(start, end - start);
        return span.Length > 0 && char.IsAsciiDigit(span[0]) && !span.ContainsAnyExcept("0123456789.,%") && Figure.TryParse(span, null, out var figure)
            ? new StatedFigure { Text = span.ToString(), Source = text.SourceOf(start, end), Value = figure }
            : null;
    }
}
