using System.Globalization;
using DanVan.Domain.Citations;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using NodaTime;

namespace DanVan.Domain.Validation;

/// <summary>The mentions of one document in a report; for the report itself its head is one of them.</summary>
internal sealed class CitationGroup
{
    private CitationGroup(CitedDocument document, IReadOnlyList<Mention> mentions, ReportHeader header)
    {
        Document = document;
        Mentions = mentions;
        ReportDate = header.Date;
        IsReportItself = DocumentSymbol.TryParse(header.Symbol, out var symbol) && document.Symbol?.MayName(symbol) == true
            && document.Mentions.Any(mention => mention.Date == header.Date && mention.Symbol == header.Symbol);
    }

    public CitedDocument Document { get; }

    /// <summary>Gets the mentions in reading order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    public LocalDate? ReportDate { get; }

    /// <summary>Gets whether the document is the report that was checked.</summary>
    public bool IsReportItself { get; }

    /// <summary>Gets the mentions that say a day of the calendar as their own.</summary>
    public IEnumerable<Mention> Dated => Mentions.Where(mention => DateOf(mention) is not null);

    /// <summary>Gets what to call the document: "Kết luận 114-KL/TW", "Luật Đất đai".</summary>
    public string Name
    {
        get
        {
            var first = Mentions[0].Citation;
            var type = Mentions.Select(mention => mention.Citation.Type).FirstOrDefault(type => type is not null);
            return Document.Symbol is { } symbol ? $"{type} {symbol}".TrimStart()
                : first.Name ?? (first.Symbol is null ? first.Text : $"{type} {first.Symbol}");
        }
    }

    /// <summary>Groups the mentions of a report by document.</summary>
    public static IReadOnlyList<CitationGroup> Of(Report report)
    {
        var mentions = report.Mentions.ToList();
        if (HeadOf(report) is { } head)
        {
            mentions.Add(head);
        }

        return
        [
            .. CitationComparison.Group([.. mentions.Select(mention => mention.Citation)])
                .Select(document => new CitationGroup(document, [.. document.Places.Select(place => mentions[place]).OrderBy(mention => mention.Source.Start)], report.Header)),
        ];
    }

    /// <summary>The day a mention says, or null when it says none or says it of several documents at once.</summary>
    public static LocalDate? DateOf(Mention mention) => mention.Citation.SharedParts.HasFlag(CitationParts.Date) ? null : mention.Citation.Date;

    public static string? IssuerOf(Mention mention) => mention.Citation.SharedParts.HasFlag(CitationParts.Issuer) ? null : mention.Citation.Issuer;

    public static IEnumerable<Source> Places(IEnumerable<Mention> mentions) => mentions.Select(mention => mention.Source);

    /// <summary>The lines of mentions: "9, 23, 185".</summary>
    public static string LinesOf(IEnumerable<Mention> mentions)
    {
        var lines = mentions.Select(mention => mention.Source.Line).Where(line => line > 0).Distinct().Order()
            .Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        return lines.Count == 0 ? "?" : string.Join(", ", lines);
    }

    /// <summary>The value that more mentions have than any other, or the default when several have as many.</summary>
    public static T? MostFrequent<T>(IEnumerable<T> values)
    {
        var counted = values.GroupBy(value => value).Select(group => (group.Key, Count: group.Count())).OrderByDescending(group => group.Count).Take(2).ToList();
        return counted.Count == 1 || counted[0].Count > counted[1].Count ? counted[0].Key : default;
    }

    public static string JoinDates(IEnumerable<LocalDate> dates) => string.Join("; ", dates.Distinct().Select(VietnameseDate.Format));

    // The head stands where its symbol is cited without anything else.
    private static Mention? HeadOf(Report report)
    {
        var header = report.Header;
        if (header.Date is null || !DocumentSymbol.TryParse(header.Symbol, out var symbol))
        {
            return null;
        }

        var bare = report.Mentions.FirstOrDefault(mention => mention.Citation is { DateText: null, Issuer: null }
            && DocumentSymbol.TryParse(mention.Citation.Symbol, out var cited) && cited.MayName(symbol));
        return new Mention
        {
            Citation = new Citation { Text = header.Symbol, Symbol = header.Symbol, Date = header.Date, Issuer = header.Issuer, Type = bare?.Citation.Type },
            Source = bare?.Source ?? default,
        };
    }
}
