using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing.Html;
using DanVan.Domain.Documents.Writing.Office;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Documents.Writing;

/// <summary>What a comment or a cell note says of a finding, line by line.</summary>
internal sealed class FindingNote
{
    /// <summary>Who writes the comments and notes.</summary>
    public const string Author = "DanVan.Domain";

    private const int MostRepairs = 3;
    private const int MostPlaces = 6;

    private FindingNote(string title, IReadOnlyList<string> lines)
    {
        Title = title;
        Lines = lines;
    }

    /// <summary>Gets the severity and the rule code: "Lỗi R-SUM-01".</summary>
    public string Title { get; }

    /// <summary>Gets the message, the likely corrections and the other places.</summary>
    public IReadOnlyList<string> Lines { get; }

    public static FindingNote Of(Finding finding, Source? home, DocumentText text, CultureInfo culture)
    {
        var places = new PlaceNames(text, culture);
        var words = HtmlWords.For(culture);
        var parts = FindingParts.Of(finding, culture, places.OfLine);
        var lines = new List<string> { parts.Message };
        if (parts.Repairs.Count > 0)
        {
            lines.Add($"{words.Repairs}:");
            lines.AddRange(parts.Repairs.Take(MostRepairs).Select(repair => "– " + Said(repair, places, words)));
        }

        var here = home is { } source ? places.Of(source) : null;
        var others = finding.Sources.Where(place => place is { Report: null, Line: > 0 }).Select(places.Of).Where(name => name != here).Distinct().ToList();
        if (others.Count > 0)
        {
            lines.Add($"{words.OtherPlaces}: {string.Join("; ", others.Take(MostPlaces))}{(others.Count > MostPlaces ? " " + words.More(others.Count - MostPlaces) : "")}.");
        }

        return new FindingNote($"{words.NameOf(FindingSign.Of(finding))} {finding.Code}", [.. lines.Select(XmlWords.Of)]);
    }

    /// <summary>The figure that a finding is about, else the first of its places in this document that holds words.</summary>
    public static Source? HomeOf(Finding finding)
    {
        var own = finding.Sources.Where(source => source is { Report: null, Line: > 0 }).ToList();
        return finding.Stated is { Source: { Report: null, Line: > 0 } stated } && stated.End > stated.Start ? stated
            : own.Exists(source => source.End > source.Start) ? own.Find(source => source.End > source.Start)
            : own.Count > 0 ? own[0]
            : null;
    }

    private static string Said(RepairParts repair, PlaceNames places, HtmlWords words)
    {
        var changes = repair.Changes.Select(change =>
            $"{(change.Written.Length == 0 ? words.FillIn(change.Meant) : words.Change(change.Written, change.Meant))} ({places.Of(change.Source)})");
        return $"{string.Join("; ", changes)}: {repair.Evidence}.";
    }
}
