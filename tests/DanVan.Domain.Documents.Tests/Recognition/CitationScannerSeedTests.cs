using System.Text.Json;
using DanVan.Domain.Citations;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The mentions of a real report against the list made of them by hand.</summary>
public class CitationScannerSeedTests
{
    private static readonly Lazy<IReadOnlyList<(Source Source, Citation Citation)>> s_found = new(ScanSeed);
    private static readonly Lazy<IReadOnlyList<Listed>> s_listed = new(ReadList);

    [SharedFact]
    public void Every_listed_mention_is_found_with_its_type_and_symbol()
    {
        var missed = s_listed.Value.Where(listed => !s_found.Value.Any(found => Covers(found.Source, listed) && SaysTheSame(found.Citation, listed)));

        Assert.Equal(67, s_listed.Value.Count);
        Assert.Empty(missed.Select(listed => $"{listed.Id} {listed.Quote}"));
    }

    [SharedFact]
    public void Nothing_else_is_taken_for_a_citation() =>
        Assert.Empty(s_found.Value.Where(found => !s_listed.Value.Any(listed => Covers(found.Source, listed) && SaysTheSame(found.Citation, listed)))
            .Select(found => $"line {found.Source.Line}: {found.Citation.Text}"));

    [SharedFact]
    public void Every_listed_day_is_read() =>
        Assert.Empty(s_listed.Value.Where(listed => listed.Date is not null && !Matching(listed).Any(citation =>
            listed.Date.Contains(citation.DateText ?? $"{citation.Year}", StringComparison.Ordinal))).Select(listed => $"{listed.Id} {listed.Date}"));

    [SharedFact]
    public void Every_listed_issuer_is_read() =>
        Assert.Empty(s_listed.Value.Where(listed => listed.Issuer is not null && !Matching(listed).Any(citation =>
            citation.Issuer is { } issuer && listed.Issuer.StartsWith(issuer, StringComparison.Ordinal))).Select(listed => $"{listed.Id} {listed.Issuer}"));

    [SharedFact]
    public void No_day_is_read_where_none_is_meant() =>
        Assert.Empty(s_listed.Value.Where(listed => listed.Date is null && Matching(listed).Any(citation =>
            citation.Date is not null && !citation.SharedParts.HasFlag(CitationParts.Date))).Select(listed => listed.Id));

    private static IEnumerable<Citation> Matching(Listed listed) =>
        s_found.Value.Where(found => Covers(found.Source, listed) && SaysTheSame(found.Citation, listed)).Select(found => found.Citation);

    // The list leaves out issuers that stand far off and, once, the words "Báo cáo số:"; a mention may be longer than its entry there.
    private static bool Covers(Source source, Listed listed) => source.Start <= listed.Start && source.End >= listed.End;

    private static bool SaysTheSame(Citation citation, Listed listed) =>
        citation.Symbol == listed.Symbol && listed.Type.StartsWith(citation.Type ?? "?", StringComparison.Ordinal);

    private static IReadOnlyList<(Source Source, Citation Citation)> ScanSeed()
    {
        var document = DocumentText.Decode(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")));
        return
        [
            .. StructureRecognizer.Recognize(document).Texts.SelectMany(text => CitationScanner.Scan(text.Text)
                .Select(mention => (text.Text.SourceOf(mention.Start, mention.End), mention.Citation))),
        ];
    }

    private static IReadOnlyList<Listed> ReadList()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("seed", "citations.json")));
        var types = document.RootElement.GetProperty("documents").EnumerateArray()
            .ToDictionary(entry => entry.GetProperty("key").GetString()!, entry => entry.GetProperty("type").GetString()!);
        return
        [
            .. document.RootElement.GetProperty("mentions").EnumerateArray().Select(entry => new Listed(
                entry.GetProperty("id").GetString()!,
                types[entry.GetProperty("doc").GetString()!],
                entry.GetProperty("start").GetInt32(),
                entry.GetProperty("end").GetInt32(),
                entry.GetProperty("quote").GetString()!,
                entry.GetProperty("number_as_written").GetString(),
                entry.GetProperty("date_as_written").GetString(),
                entry.GetProperty("issuer_as_written").GetString())),
        ];
    }

    private sealed record Listed(string Id, string Type, int Start, int End, string Quote, string? Symbol, string? Date, string? Issuer);
}
