using DanVan.Domain.Reports;
using NodaTime;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Gathers what a document says about itself, in its head and elsewhere, and reads the header from it.</summary>
internal sealed class HeaderReader
{
    private static readonly string[] TitleWords = ["BÁO CÁO", "Báo cáo"];

    private readonly List<(string Text, int Column)> _lines = [];
    private readonly List<string> _titles = [];
    private readonly List<string> _attachments = [];
    private readonly List<string> _statements = [];

    public void AddLine(string text, int column) => _lines.Add((text, column));

    public void AddTitle(string text) => _titles.Add(text);

    /// <summary>Adds "(Kèm theo Báo cáo số … ngày … của …)".</summary>
    public void AddAttachment(string text) => _attachments.Add(text);

    public void AddIntroduction(string text) => _statements.Add(text);

    public void AddClosing(string text) => _statements.Add(text);

    public ReportHeader Read() => new()
    {
        Symbol = FirstOf(_lines.Select(line => line.Text), HeaderSymbol.AfterNumberWord) ?? FirstOf(_attachments, HeaderSymbol.AfterNumberWord),
        Date = ReadDate(),
        Place = FirstOf(_lines.Select(line => line.Text), HeaderDate.PlaceOf),
        Issuer = FirstOf(_attachments, HeaderIssuer.AfterOf) ?? ReadNamedIssuer() ?? HeaderIssuer.OfLetterhead(_lines) ?? FirstOf(_statements, HeaderIssuer.BeforeReports),
        Title = ReadTitle(),
    };

    private static string? FirstOf(IEnumerable<string> texts, Func<string, string?> read) =>
        texts.Select(read).FirstOrDefault(found => found is not null);

    private LocalDate? ReadDate()
    {
        foreach (var (text, _) in _lines)
        {
            if (HeaderDate.DateOf(text) is { } date)
            {
                return date;
            }
        }

        // Where the head leaves the date open, the annex may not be believed either: it is typed from the same form.
        return _lines.Exists(line => HeaderDate.PlaceOf(line.Text) is not null) ? null : _attachments.Select(HeaderDate.DateOf).FirstOrDefault(date => date is not null);
    }

    // "UBND huyện" alone does not say which; a name does.
    private string? ReadNamedIssuer() =>
        _statements.Select(HeaderIssuer.BeforeReports).FirstOrDefault(issuer => issuer is not null && HeaderIssuer.HasName(issuer));

    private string? ReadTitle()
    {
        var title = string.Join(' ', _titles);
        foreach (var word in TitleWords)
        {
            if (title.StartsWith(word, StringComparison.Ordinal))
            {
                title = title[word.Length..].TrimStart(' ', ':');
            }
        }

        return title.Length > 0 ? title : null;
    }
}
