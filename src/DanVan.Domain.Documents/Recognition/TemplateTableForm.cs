using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A table of a form with its labels read, ready to be compared.</summary>
internal sealed class TemplateTableForm
{
    private readonly TemplateLikeness _leaves;
    private readonly TemplateLikeness _parents;
    private readonly TemplateLikeness _paths;
    private readonly (TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path)[] _columns;

    public TemplateTableForm(TemplateTable table)
    {
        Table = table;
        Title = TemplateLabel.Of(table.Title);
        Headers = AllHeaders(table.Columns.Select(column => column.Header));
        _columns = [.. table.Columns.Select(column => Split(column.Header))];
        _leaves = new TemplateLikeness(_columns.Select(column => column.Leaf));
        _parents = new TemplateLikeness(table.Columns.Select(column => string.Join(' ', column.Header.SkipLast(1))).Distinct().Select(TemplateLabel.Of));
        _paths = new TemplateLikeness(_columns.Select(column => column.Path));
    }

    public TemplateTable Table { get; }

    public TemplateLabel Title { get; }

    /// <summary>Gets the words of all headers together.</summary>
    public TemplateLabel Headers { get; }

    public static TemplateLabel AllHeaders(IEnumerable<IReadOnlyList<string>> columns) => TemplateLabel.Of(string.Join(' ', columns.SelectMany(path => path).Distinct()));

    /// <summary>The lowest header, those above it, and all of them.</summary>
    public static (TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path) Split(IReadOnlyList<string> header) =>
        (TemplateLabel.Of(header.Count == 0 ? "" : header[^1]), TemplateLabel.Of(string.Join(' ', header.SkipLast(1))), TemplateLabel.Of(string.Join(' ', header)));

    /// <summary>How alike a written column is to one of this table.</summary>
    public int LikenessOf((TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path) written, TemplateColumn printed) =>
        LikenessOf(written, Table.Columns.TakeWhile(column => column != printed).Count());

    /// <summary>How alike a written column is to a printed one, by its index; the lowest header counts double, where both have headers above it.</summary>
    public int LikenessOf((TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path) written, int column)
    {
        var printed = _columns[column];
        var leaf = _leaves.Of(written.Leaf, printed.Leaf);
        var path = _paths.Of(written.Path, printed.Path);
        return written.Parents.IsEmpty || printed.Parents.IsEmpty
            ? Math.Max(path, leaf * 9 / 10)
            : Math.Max(path, ((2 * leaf) + _parents.Of(written.Parents, printed.Parents)) / 3);
    }
}
