using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A table of a form with its labels read, ready to be compared.</summary>
internal sealed class TemplateTableForm
{
    private readonly TemplateLikeness _leaves;
    private readonly TemplateLikeness _parents;
    private readonly TemplateLikeness _paths;
    private readonly NumberedColumn[] _columns;
    private readonly (long Leaf, long Parents, long Path)[] _weights;

    public TemplateTableForm(TemplateTable table, TemplateWords words)
    {
        Table = table;
        Title = words.Add(TemplateLabel.Of(table.Title));
        Headers = words.Add(AllHeaders(table.Columns.Select(column => column.Header)));
        _columns = [.. table.Columns.Select(column => NumberedColumn.Of(Split(column.Header), words.Add))];
        _leaves = new TemplateLikeness(_columns.Select(column => column.Leaf));
        _parents = new TemplateLikeness(table.Columns.Select(column => string.Join(' ', column.Header.SkipLast(1))).Distinct().Select(TemplateLabel.Of).Select(words.Add));
        _paths = new TemplateLikeness(_columns.Select(column => column.Path));
        _weights = [.. _columns.Select(WeightsOf)];
    }

    public TemplateTable Table { get; }

    public NumberedLabel Title { get; }

    /// <summary>Gets the words of all headers together.</summary>
    public NumberedLabel Headers { get; }

    public static TemplateLabel AllHeaders(IEnumerable<IReadOnlyList<string>> columns) => TemplateLabel.Of(string.Join(' ', columns.SelectMany(path => path).Distinct()));

    /// <summary>The lowest header, those above it, and all of them.</summary>
    public static (TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path) Split(IReadOnlyList<string> header) =>
        (TemplateLabel.Of(header.Count == 0 ? "" : header[^1]), TemplateLabel.Of(string.Join(' ', header.SkipLast(1))), TemplateLabel.Of(string.Join(' ', header)));

    /// <summary>How alike a written column is to each printed one, in the order of the form; the lowest header counts double, where both have headers above it.</summary>
    public void LikenessOf(NumberedColumn written, Span<int> likeness)
    {
        var weights = WeightsOf(written);
        for (var column = 0; column < _columns.Length; column++)
        {
            var (printed, of) = (_columns[column], _weights[column]);
            var leaf = _leaves.Of(written.Leaf, weights.Leaf, printed.Leaf, of.Leaf);
            var path = _paths.Of(written.Path, weights.Path, printed.Path, of.Path);
            likeness[column] = written.Parents.IsEmpty || printed.Parents.IsEmpty
                ? Math.Max(path, leaf * 9 / 10)
                : Math.Max(path, ((2 * leaf) + _parents.Of(written.Parents, weights.Parents, printed.Parents, of.Parents)) / 3);
        }
    }

    private (long Leaf, long Parents, long Path) WeightsOf(NumberedColumn column) => (_leaves.WeightOf(column.Leaf), _parents.WeightOf(column.Parents), _paths.WeightOf(column.Path));
}
