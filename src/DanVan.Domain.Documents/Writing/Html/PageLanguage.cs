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
    private readonly PlaceNames _places;

    public PageLanguage(DocumentText text, CultureInfo culture)
    {
        Text = text;
        Culture = culture;
        Words = HtmlWords.For(culture);
        _numbers = new NumberText(culture);
        _places = new PlaceNames(text, culture);
    }

    public DocumentText Text { get; }

    public CultureInfo Culture { get; }

    public HtmlWords Words { get; }

    /// <summary>What a finding says, with the places of this document.</summary>
    public FindingParts PartsOf(Finding finding) => FindingParts.Of(finding, Culture, _places.OfLine);

    /// <summary>What a reader calls a place.</summary>
    public string PlaceOf(Source source) => _places.Of(source);

    /// <summary>What a reader calls a place, without the heading above it.</summary>
    public string ShortPlaceOf(Source source) => _places.ShortOf(source);

    /// <summary>Writes a number with at least two decimals where it has no end.</summary>
    public string Number(Fraction value) => _numbers.Write(value, 2, Fraction.Zero);

    public string Date(LocalDate date) => Words == HtmlWords.Vietnamese
        ? date.ToString("d/M/uuuu", CultureInfo.InvariantCulture)
        : date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
