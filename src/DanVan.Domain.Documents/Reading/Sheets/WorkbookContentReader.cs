using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Reads the parts of a workbook: its list of sheets, its formats, its shared texts and its sheets.</summary>
internal sealed partial class WorkbookContentReader : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    // A text that is shared by every cell of a sheet grows when it is read, though the file does not when unpacked.
    private const int BytesForLetter = 4;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Id, bool IsHidden)> _sheets = [];
    private readonly Dictionary<string, (string Sheet, CellAddress Cell)> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(RemarkKind Kind, DocumentPlace? Place)> _remarks = [];

    // A part that many refer to is read once: a sheet listed a thousand times would be a thousand sheets.
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _mostLetters;
    private long _letters;
    private bool _date1904;

    private WorkbookContentReader(OfficePackage package, ReadingLimits limits)
    {
        _mostLetters = limits.MaximumExpandedBytes / BytesForLetter;
        _archive = new ZipArchive(new MemoryStream(package.Bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>Reads a workbook that was looked through.</summary>
    /// <exception cref="UnreadableDocumentException">A part that it cannot do without is missing or broken.</exception>
    public static WorkbookContent Read(OfficePackage package, ReadingLimits limits)
    {
        try
        {
            using var reader = new WorkbookContentReader(package, limits);
            return reader.Read();
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, UnreadableWording.Damaged("một phần của sổ tính không đọc được", "a part of the workbook cannot be read"));
        }
    }

    public void Dispose() => _archive.Dispose();

    private WorkbookContent Read()
    {
        var main = TargetOf("", "officeDocument") ?? "xl/workbook.xml";
        ReadWorkbook(main);
        var links = LinksOf(main);
        var texts = PartOf(links, "sharedStrings") is { } shared ? SharedTextReader.Read(shared) : [];
        var looks = PartOf(links, "styles") is { } styles ? CellFormatReader.Read(styles) : [];
        var sheets = new List<SheetContent>();
        foreach (var (name, id, isHidden) in _sheets)
        {
            if (links.FirstOrDefault(link => link.Id == id) is { Type: "worksheet" } link && _read.Add(link.Target) && Open(link.Target) is { } part)
            {
                using (part)
                {
                    var reader = new SheetReader(part, texts, looks, _date1904, Count);
                    sheets.Add(reader.Read(name, isHidden));
                    RemarkOnSheet(name, link.Target, reader.HasPageFrame);
                }
            }
            else
            {
                _remarks.Add((RemarkKind.UnreadSheet, new DocumentPlace { Part = DocumentPart.Sheet, Sheet = name }));
            }
        }

        if (_entries.Keys.Any(path => path.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
        {
            _remarks.Add((RemarkKind.External, null));
        }

        return new WorkbookContent(sheets, _names) { Remarks = _remarks };
    }

    private void Count(int letters)
    {
        _letters += letters;
        if (_letters > _mostLetters)
        {
            throw new UnreadableDocumentException(UnreadableReason.TooLargeExpanded, UnreadableWording.TooLargeExpanded(_mostLetters * BytesForLetter));
        }
    }

    private void ReadWorkbook(string path)
    {
        using var reader = Open(path) ?? throw new InvalidDataException(path);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "workbookPr":
                    _date1904 = IsTrue(reader.GetAttribute("date1904"));
                    break;
                case "sheet":
                    var id = reader.GetAttribute("id", Relations) ?? reader.GetAttribute("id", StrictRelations) ?? "";
                    _sheets.Add((SheetText.Unescape(reader.GetAttribute("name") ?? ""), id, reader.GetAttribute("state") is "hidden" or "veryHidden"));
                    break;
                case "definedName" when reader.GetAttribute("localSheetId") is null && reader.GetAttribute("name") is { } name && ReadPlace(reader.ReadString()) is { } place:
                    _names.TryAdd(name, place);
                    break;
            }
        }
    }

    // "'Biểu 5.1'!$A$8": a sheet's name stands in quotes, and a quote within it is doubled.
    private static (string Sheet, CellAddress Cell)? ReadPlace(string text)
    {
        var mark = text.LastIndexOf('!');
        if (mark < 1 || !CellAddress.TryParse(text.AsSpan(mark + 1), out var cell))
        {
            return null;
        }

        var sheet = text[..mark].TrimStart('$');
        return (sheet is ['\'', .., '\''] && sheet.Length > 1 ? sheet[1..^1].Replace("''", "'", StringComparison.Ordinal) : sheet, cell);
    }

    private XmlReader? PartOf(List<(string Id, string Type, string Target)> links, string type) =>
        links.FirstOrDefault(link => link.Type == type) is { Target: { } target } ? Open(target) : null;

    private string? TargetOf(string part, string type) => LinksOf(part).FirstOrDefault(link => link.Type == type).Target;

    private List<(string Id, string Type, string Target)> LinksOf(string part) => LinksOf(part, out _);

    private List<(string Id, string Type, string Target)> LinksOf(string part, out int outside)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        var links = new List<(string Id, string Type, string Target)>();
        outside = 0;
        using var reader = Open($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship")
            {
                continue;
            }

            // A link that leads out of the file is not followed.
            if (reader.GetAttribute("TargetMode") == "External")
            {
                outside++;
            }
            else if (reader.GetAttribute("Target") is { } target && reader.GetAttribute("Type") is { } type)
            {
                links.Add((reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], PathOf(folder, target)));
            }
        }

        return links;
    }

    private static string PathOf(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }

    private XmlReader? Open(string path) => _entries.TryGetValue(path, out var entry)
        ? XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, CloseInput = true })
        : null;

    private static bool IsTrue(string? value) => value is "1" or "true";

    /// <summary>A number of an attribute, or a substitute where there is none or no whole number.</summary>
    public static int NumberOf(string? value, int otherwise) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
