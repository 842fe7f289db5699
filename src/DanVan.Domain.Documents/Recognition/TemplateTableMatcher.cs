using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the tables of a form among the tables of a report, by title, headers and number; order and wording may differ.</summary>
internal static class TemplateTableMatcher
{
    private const int MostTables = 400;
    private const int MostColumns = 60;
    private const int LeastTableLikeness = 450;
    private const int LeastColumnLikeness = 350;
    private const int OrderBonus = 60;

    /// <summary>The tables recognised, in the order of the report.</summary>
    public static IReadOnlyList<TemplateTableMatch> Match(ReportTemplate template, IReadOnlyList<ReportTable> tables)
    {
        var (forms, written) = (template.Tables, tables.Take(MostTables).ToList());
        var titles = new TemplateLikeness(forms.Select(form => form.Title));
        var headers = new TemplateLikeness(forms.Select(Headers));
        var scores = new int[written.Count, forms.Count];
        var columns = new TableColumns?[written.Count, forms.Count];
        for (var i = 0; i < written.Count; i++)
        {
            var allHeaders = string.Join(' ', written[i].Columns.SelectMany(path => path).Distinct());
            for (var j = 0; j < forms.Count; j++)
            {
                var title = titles.Of(written[i].Title, forms[j].Title);
                if (title + headers.Of(allHeaders, Headers(forms[j])) < LeastTableLikeness)
                {
                    continue;
                }

                var fit = Columns(written[i], forms[j]);
                var number = written[i].Number == forms[j].Number ? TemplateLikeness.Same : 0;
                var score = ((4 * title) + (5 * fit.Likeness) + number) / 10;
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
                matches.Add(new TemplateTableMatch { Template = forms[j], Report = written[i], LikenessPercent = scores[i, j] / 10, Columns = columns[i, j]!.Columns });
            }
        }

        return matches;
    }

    private static string Headers(TemplateTable form) => string.Join(' ', form.Columns.SelectMany(column => column.Header).Distinct());

    /// <summary>Pairs the columns; a pair must be alike in words, place only decides between equals.</summary>
    private static TableColumns Columns(ReportTable table, TemplateTable form)
    {
        var (written, printed) = (table.Columns.Take(MostColumns).ToList(), form.Columns);
        var leaves = new TemplateLikeness(printed.Select(Leaf));
        var parents = new TemplateLikeness(printed.Select(Parents).Distinct());
        var paths = new TemplateLikeness(printed.Select(column => string.Join(' ', column.Header)));
        var likeness = new int[written.Count, printed.Count];
        var scores = new int[written.Count, printed.Count];
        var longest = Math.Max(1, Math.Max(written.Count, printed.Count));
        for (var i = 0; i < written.Count; i++)
        {
            var (leaf, parent, path) = (written[i].Count == 0 ? "" : written[i][^1], string.Join(' ', written[i].SkipLast(1)), string.Join(' ', written[i]));
            for (var j = 0; j < printed.Count; j++)
            {
                var own = leaves.Of(leaf, Leaf(printed[j]));
                var whole = paths.Of(path, string.Join(' ', printed[j].Header));
                likeness[i, j] = parent.Length > 0 && printed[j].Header.Count > 1
                    ? Math.Max(whole, ((2 * own) + parents.Of(parent, Parents(printed[j]))) / 3)
                    : Math.Max(whole, own * 9 / 10);
                scores[i, j] = likeness[i, j] < LeastColumnLikeness ? 0 : likeness[i, j] + OrderBonus - (OrderBonus * Math.Abs(i - j) / longest);
            }
        }

        var chosen = TemplateAssignment.Best(scores);
        var columns = new Dictionary<int, TemplateColumn>();
        var sum = 0;
        for (var i = 0; i < written.Count; i++)
        {
            if (chosen[i] is var j and >= 0 && scores[i, j] > 0)
            {
                columns.Add(i + 1, printed[j]);
                sum += likeness[i, j];
            }
        }

        return new TableColumns(columns, sum / longest);
    }

    private static string Leaf(TemplateColumn column) => column.Header[^1];

    private static string Parents(TemplateColumn column) => string.Join(' ', column.Header.SkipLast(1));

    private sealed record TableColumns(IReadOnlyDictionary<int, TemplateColumn> Columns, int Likeness);
}
