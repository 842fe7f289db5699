using System.Globalization;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>The words of the page, in one language. What a finding says comes from the wording of findings.</summary>
internal sealed partial record HtmlWords
{
    public required string Language { get; init; }

    public required string Check { get; init; }

    public required string Symbol { get; init; }

    public required string Date { get; init; }

    public required string Issuer { get; init; }

    public required string Title { get; init; }

    public required string Unit { get; init; }

    public required string Period { get; init; }

    public required string Template { get; init; }

    public required string NoTemplate { get; init; }

    public required Func<int, string> Likeness { get; init; }

    public required Func<int, int, int, int, string> Contents { get; init; }

    public required string Read { get; init; }

    public required string NotSaid { get; init; }

    public required string Acceptable { get; init; }

    public required string Unacceptable { get; init; }

    public required string Findings { get; init; }

    public required string NoFindings { get; init; }

    public required string Finding { get; init; }

    public required string Severity { get; init; }

    public required string Rule { get; init; }

    public required string Place { get; init; }

    /// <summary>Gets the word for one finding of each sign, in the order of <see cref="FindingSign.All"/>.</summary>
    public required IReadOnlyList<string> SignNames { get; init; }

    /// <summary>Gets what each sign counts, in the order of <see cref="FindingSign.All"/>.</summary>
    public required IReadOnlyList<string> SignCounts { get; init; }

    public required string Table { get; init; }

    public required string Stated { get; init; }

    public required string Computed { get; init; }

    public required string Gap { get; init; }

    public required string Repairs { get; init; }

    public required Func<string, string, string> Change { get; init; }

    public required Func<string, string> FillIn { get; init; }

    public required string And { get; init; }

    public required string MoreRepairs { get; init; }

    public required string Blank { get; init; }

    public required string Document { get; init; }

    public required string General { get; init; }

    public required string Remarks { get; init; }

    public required string Unplaced { get; init; }

    public required string Reason { get; init; }

    public required string Text { get; init; }

    public required Func<int, string> More { get; init; }

    public required IReadOnlyDictionary<string, string> UnplacedReasons { get; init; }

    public required string Parts { get; init; }

    public required string Over { get; init; }

    public required string Short { get; init; }

    public required string Legend { get; init; }

    public required string LegendFigure { get; init; }

    public required Func<string, string, string> PartsPicture { get; init; }

    public required string AxisPicture { get; init; }

    public required string OtherPlaces { get; init; }

    public required string MissingTables { get; init; }

    public static HtmlWords For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "vi" ? Vietnamese : English;

    public string NameOf(FindingSign sign) => SignNames[sign.Rank];
}
