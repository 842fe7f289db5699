using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace CheckReport.Printing;

/// <summary>What the places of a report are called: lines in a text; paragraphs, tables and cells in a Word or Excel file.</summary>
internal sealed class Places(Words words, DocumentText? text)
{
    private const int MostShown = 4;

    private bool HasLines => text is null || text.Kind == DocumentKind.Text;

    /// <summary>The places of a finding: "dòng 12, 70", "bảng 4, hàng 2, cột 1".</summary>
    public string Of(IEnumerable<Source> sources)
    {
        var own = sources.Where(source => source.Line > 0).ToList();
        if (HasLines)
        {
            var lines = own.Select(source => source.Line).Distinct().Order().ToList();
            return lines.Count == 0 ? "" : $"{words.Line} {string.Join(", ", lines)}";
        }

        var names = own.Select(NameOf).Distinct().ToList();
        return string.Join("; ", names.Take(MostShown)) + (names.Count > MostShown ? " …" : "");
    }

    /// <summary>The place of one line.</summary>
    public string Of(int line) => Of([new Source { Line = line }]);

    /// <summary>What a finding says, with these names of places.</summary>
    public string MessageOf(Finding finding) => HasLines
        ? FindingText.For(finding, words.Culture)
        : FindingText.For(finding, words.Culture, line => NameOf(new Source { Line = line }));

    // The heading above would make a list of places too long to read.
    private string NameOf(Source source) => text!.PlaceOf(source)?.DescribeShortly(words.Culture) ?? $"{words.Line} {source.Line}";
}
