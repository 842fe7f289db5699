using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;
using NodaTime;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Everything that depends on the language: words, numbers, dates, and what the places of the document are called.</summary>
internal sealed class PageLanguage
{
    private readonly NumberText _numbers;

    public PageLanguage(DocumentText text, CultureInfo culture)
    {
        Text = text;
        Culture = culture;
        Words = HtmlWords.For(culture);
        _numbers = new NumberText(culture);
    }

    public DocumentText Text { get; }

    public CultureInfo Culture { get; }

    public HtmlWords Words { get; }

    /// <summary>What a finding says, with the places of this document.</summary>
    public FindingParts PartsOf(Finding finding) => FindingParts.Of(finding, Culture);

    /// <summary>What a reader calls a place: the cell of a table, or a line.</summary>
    public string PlaceOf(Source source)
    {
        if (source.Table is not { } table)
        {
            return FormattableString.Invariant($"{Words.Line} {source.Line}");
        }

        var row = source.Row is { } number ? FormattableString.Invariant($", {Words.Row} {number}") : "";
        var column = source.Column is { } at ? FormattableString.Invariant($", {Words.Column} {at}") : "";
        return source.Row is null && source.Column is null ? $"{Words.Table} {table}, {Words.TableTitle}" : $"{Words.Table} {table}{row}{column}";
    }

    /// <summary>Writes a number with at least two decimals where it has no end.</summary>
    public string Number(Fraction value) => _numbers.Write(value, 2, Fraction.Zero);

    public string Date(LocalDate date) => Words == HtmlWords.Vietnamese
        ? date.ToString("d/M/uuuu", CultureInfo.InvariantCulture)
        : date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
