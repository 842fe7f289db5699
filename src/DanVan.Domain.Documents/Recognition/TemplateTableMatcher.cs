using DanVan.Domain.Numbers;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the tables of a form among the tables of a report, by title, headers and number; order and wording may differ.</summary>
internal static class TemplateTableMatcher
{
    private const int LeastTableLikeness = 450;
    private const int LeastColumnLikeness = 350;
    private const int OrderBonus = 60;
    private const int Weights = 10;

    /// <summary>The tables of a report by the words of a template.</summary>
    public static IReadOnlyList<NumberedTable> Number(ReportTemplate template, IReadOnlyList<WrittenTable> written)
    {
        var words = TemplateReading.Of(template).Words;
        return [.. written.Select(table => new NumberedTable(table, words))];
    }

    /// <summary>The tables recognised, in the order of the report.</summary>
    public static IReadOnlyList<TemplateTableMatch> Match(ReportTemplate template, IReadOnlyList<NumberedTable> written)
    {
        var reading = TemplateReading.Of(template);
        var forms = reading.Tables;
        var scores = new int[written.Count, forms.Count];
        var columns = new TableColumns?[written.Count, forms.Count];
        for (var i = 0; i < written.Count; i++)
        {
            for (var j = 0; j < forms.Count; j++)
            {
                var titleLikeness = reading.Titles.Of(written[i].Title, forms[j].Title);
                if (titleLikeness + reading.Headers.Of(written[i].Headers, forms[j].Headers) < LeastTableLikeness
                    || ScoreOf(titleLikeness, MostColumnLikeness(written[i], forms[j]), written[i], forms[j]) < LeastTableLikeness)
                {
                    continue;
                }

                var fit = Columns(written[i].Columns, forms[j]);
                var score = ScoreOf(titleLikeness, fit.Likeness, written[i], forms[j]);
                columns[i, j] = fit;
                scores[i, j] = score >= LeastTableLikeness ? score : 0;
            }
        }

        var matches = new List<TemplateTableMatch>();
        var chosen = TemplateAssignment.Best(scores);
        for (var i = 0; i < written.Count; i++)
        {
            if (chosen[i] is var j and >= 0 && scores[i, j] > 0)
            {
                matches.Add(ToMatch(reading, written[i], forms[j], columns[i, j]!));
            }
        }

        return matches;
    }

    /// <summary>How alike the tables can be at most, in percent of those of the form, if every column were the same: what titles and numbers alone leave possible.</summary>
    public static int MostLikeness(ReportTemplate template, IReadOnlyList<NumberedTable> written)
    {
        var reading = TemplateReading.Of(template);
        return written.Count == 0 || reading.Tables.Count == 0
            ? 0
            : reading.Tables.Sum(form => written.Max(table => ScoreOf(reading.Titles.Of(table.Title, form.Title), TemplateLikeness.Same, table, form))) / (10 * reading.Tables.Count);
    }

    /// <summary>How alike the columns can be at most: each of the fewer ones the same as one of the others.</summary>
    private static int MostColumnLikeness(NumberedTable table, TemplateTableForm form)
    {
        var (written, printed) = (table.Written.ColumnCount, form.Table.Columns.Count);
        return TemplateLikeness.Same * Math.Min(written, printed) / Math.Max(1, Math.Max(written, printed));
    }

    private static int ScoreOf(int titleLikeness, int columnLikeness, NumberedTable table, TemplateTableForm form) =>
        WeightOf(titleLikeness, columnLikeness, table, form) / Weights;

    private static int WeightOf(int titleLikeness, int columnLikeness, NumberedTable table, TemplateTableForm form) =>
        (4 * titleLikeness) + (5 * columnLikeness) + (table.Written.Table.Number == form.Table.Number ? TemplateLikeness.Same : 0);

    private static TemplateTableMatch ToMatch(TemplateReading reading, NumberedTable table, TemplateTableForm form, TableColumns fit)
    {
        var weight = WeightOf(reading.Titles.Of(table.Title, form.Title), fit.Likeness, table, form);
        var matches = new List<TemplateColumnMatch>();
        var rightmost = 0;
        var report = table.Written.Table;
        foreach (var (column, printed) in fit.Columns.OrderBy(pair => pair.Key))
        {
            var likeness = fit.LikenessOf[column];
            matches.Add(new TemplateColumnMatch
            {
                Column = column,
                Template = printed,
                Kind = KindOf(report.Columns[column - 1], printed.Header, likeness),
                Likeness = Fraction.Of(likeness, TemplateLikeness.Same),
                IsMoved = printed.Number < rightmost,
            });
            rightmost = Math.Max(rightmost, printed.Number);
        }

        var known = fit.Columns.Values.Select(column => column.Number).ToHashSet();
        return new TemplateTableMatch
        {
            Template = form.Table,
            Report = report,
            LikenessPercent = weight / Weights / 10,
            Likeness = Fraction.Of(weight, Weights * TemplateLikeness.Same),
            Columns = fit.Columns,
            ColumnMatches = matches,
            UnmatchedColumns = [.. Enumerable.Range(1, report.Columns.Count).Where(column => !fit.Columns.ContainsKey(column))],
            MissingColumns = [.. form.Table.Columns.Where(column => !known.Contains(column.Number))],
        };
    }

    private static ColumnMatchKind KindOf(IReadOnlyList<string> written, IReadOnlyList<string> printed, int likeness) =>
        written.SequenceEqual(printed, StringComparer.OrdinalIgnoreCase) ? ColumnMatchKind.Exact
        : likeness == TemplateLikeness.Same ? ColumnMatchKind.SameWords
        : ColumnMatchKind.Similar;

    /// <summary>Pairs the columns; a pair must be alike in words, place only decides between equals.</summary>
    private static TableColumns Columns(NumberedColumn[] written, TemplateTableForm form)
    {
        var printed = form.Table.Columns;
        var likeness = new int[written.Length * printed.Count];
        var scores = new int[written.Length, printed.Count];
        var longest = Math.Max(1, Math.Max(written.Length, printed.Count));
        for (var i = 0; i < written.Length; i++)
        {
            var row = likeness.AsSpan(i * printed.Count, printed.Count);
            form.LikenessOf(written[i], row);
            for (var j = 0; j < row.Length; j++)
            {
                scores[i, j] = row[j] < LeastColumnLikeness ? 0 : row[j] + OrderBonus - (OrderBonus * Math.Abs(i - j) / longest);
            }
        }

        var chosen = TemplateAssignment.Best(scores);
        var columns = new Dictionary<int, TemplateColumn>();
        var likenessOf = new Dictionary<int, int>();
        var sum = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (chosen[i] is var j and >= 0 && scores[i, j] > 0)
            {
                columns.Add(i + 1, printed[j]);
                likenessOf.Add(i + 1, likeness[(i * printed.Count) + j]);
                sum += likenessOf[i + 1];
            }
        }

        return new TableColumns(columns, likenessOf, sum / longest);
    }

    private sealed record TableColumns(IReadOnlyDictionary<int, TemplateColumn> Columns, IReadOnlyDictionary<int, int> LikenessOf, int Likeness);
}
