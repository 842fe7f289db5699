namespace DanVan.Domain.Documents.Recognition;

/// <summary>The labels of a column by the words of one template: its lowest header, those above it, and all of them.</summary>
internal readonly record struct NumberedColumn(NumberedLabel Leaf, NumberedLabel Parents, NumberedLabel Path)
{
    /// <summary>Numbers the labels of a column.</summary>
    public static NumberedColumn Of((TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path) column, Func<TemplateLabel, NumberedLabel> number) =>
        new(number(column.Leaf), number(column.Parents), number(column.Path));
}
