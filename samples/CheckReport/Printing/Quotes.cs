using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace CheckReport.Printing;

/// <summary>The words of the report that a finding is about.</summary>
internal static class Quotes
{
    private const int LongestQuote = 80;

    /// <summary>Gets what was written, with its places, in reading order and each text once: the figures used, else the citations, else the cells.</summary>
    public static IReadOnlyList<(string Text, IReadOnlyList<Source> Places)> Of(Finding finding, Report report)
    {
        StatedFigure?[] used = [finding.Stated, finding.Numerator, finding.Denominator, .. finding.Operands];
        var quotes = used.OfType<StatedFigure>().Select(figure => (figure.Text, figure.Source)).ToList();
        if (quotes.Count == 0)
        {
            quotes = [.. report.Mentions.Where(mention => finding.Sources.Any(source => Covers(mention.Source, source))).Select(mention => (mention.Citation.Text, mention.Source))];
        }

        if (quotes.Count == 0)
        {
            quotes = [.. report.Tables.SelectMany(table => table.Cells)
                .Where(cell => cell.Text.Length > 0 && finding.Sources.Any(source => Covers(cell.Source, source)))
                .Select(cell => (cell.Text, cell.Source))];
        }

        return [.. quotes
            .OrderBy(quote => quote.Source.Start)
            .GroupBy(quote => PlainText.Short(quote.Text, LongestQuote), quote => quote.Source)
            .Select(quote => (quote.Key, (IReadOnlyList<Source>)[.. quote]))];
    }

    private static bool Covers(Source outer, Source inner) => inner.End > inner.Start && outer.Start <= inner.Start && inner.End <= outer.End;
}
