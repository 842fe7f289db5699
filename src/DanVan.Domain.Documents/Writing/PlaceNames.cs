using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing;

/// <summary>What a person calls the places of a document: lines and cells of tables in a text, paragraphs and cells in an office file.</summary>
internal sealed class PlaceNames(DocumentText text, CultureInfo culture)
{
    private readonly bool _vietnamese = culture.TwoLetterISOLanguageName == "vi";

    /// <summary>Gets the name of the place of a line, or null for a text, whose lines are counted.</summary>
    public Func<int, string>? OfLine => text.Kind == DocumentKind.Text ? null : line => ShortOf(new Source { Line = line });

    /// <summary>The name of a place, with the heading above it where the document has one.</summary>
    public string Of(Source source) => text.PlaceOf(source)?.Describe(culture) ?? OfText(source);

    /// <summary>The name of a place without the heading above it.</summary>
    public string ShortOf(Source source) => text.PlaceOf(source)?.DescribeShortly(culture) ?? OfText(source);

    private string OfText(Source source)
    {
        if (source.Table is not { } table)
        {
            return FormattableString.Invariant($"{(_vietnamese ? "dòng" : "line")} {source.Line}");
        }

        var name = $"{(_vietnamese ? "Biểu" : "Table")} {table}";
        if (source.Row is null && source.Column is null)
        {
            return $"{name}, {(_vietnamese ? "tên biểu" : "title")}";
        }

        var row = source.Row is { } number ? FormattableString.Invariant($", {(_vietnamese ? "dòng" : "row")} {number}") : "";
        var column = source.Column is { } at ? FormattableString.Invariant($", {(_vietnamese ? "cột" : "column")} {at}") : "";
        return name + row + column;
    }
}
