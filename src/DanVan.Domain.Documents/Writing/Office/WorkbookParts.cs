using System.Xml.Linq;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>The sheets of a workbook by name, and its cell formats, to which filled ones are added.</summary>
internal sealed class WorkbookParts
{
    private const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private const string StylesRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

    private readonly PackageParts _parts;
    private readonly string _workbook;
    private readonly List<(string Name, string Part)> _sheets = [];
    private readonly Dictionary<string, int> _fills = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Format, string Colour), int> _formats = [];
    private XDocument? _styles;
    private string? _stylesPart;

    public WorkbookParts(PackageParts parts)
    {
        _parts = parts;
        _workbook = parts.FindRelated("", "/officeDocument") ?? "xl/workbook.xml";
        var root = parts.Read(_workbook).Root!;
        Namespace = root.Name.Namespace;
        foreach (var sheet in root.Elements(Namespace + "sheets").Elements(Namespace + "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal));
            if (parts.FindById(_workbook, id?.Value) is { } part && (string?)sheet.Attribute("name") is { } name)
            {
                _sheets.Add((name, part));
            }
        }
    }

    /// <summary>Gets the main namespace of the workbook: there is a strict one and a transitional one.</summary>
    public XNamespace Namespace { get; }

    /// <summary>Gets the part of the first sheet, or null where there is none.</summary>
    public string? FirstSheet => _sheets.Count > 0 ? _sheets[0].Part : null;

    /// <summary>The part of a sheet, or null where no sheet has the name.</summary>
    public string? FindSheet(string? name) => _sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.Ordinal)).Part;

    /// <summary>The place of a sheet among the others, counted from 1.</summary>
    public int NumberOf(string part) => 1 + _sheets.FindIndex(sheet => sheet.Part == part);

    /// <summary>The format that is like another one, filled with a colour.</summary>
    /// <param name="format">The index of the format to extend.</param>
    /// <param name="colour">Alpha, red, green and blue: "FFFBE3E1".</param>
    public int FilledFormat(int format, string colour)
    {
        if (_formats.TryGetValue((format, colour), out var known))
        {
            return known;
        }

        var formats = Styles.Root!.Element(Namespace + "cellXfs")!;
        var all = formats.Elements(Namespace + "xf").ToList();
        var filled = format < all.Count ? new XElement(all[format]) : new XElement(Namespace + "xf");
        filled.SetAttributeValue("fillId", FillOf(colour));
        filled.SetAttributeValue("applyFill", "1");
        formats.Add(filled);
        formats.SetAttributeValue("count", all.Count + 1);
        return _formats[(format, colour)] = all.Count;
    }

    /// <summary>Writes the formats back where any was added.</summary>
    public void WriteStyles()
    {
        if (_formats.Count > 0)
        {
            _parts.Write(_stylesPart!, _styles!);
        }
    }

    private XDocument Styles => _styles ??= ReadStyles();

    private XDocument ReadStyles()
    {
        _stylesPart = _parts.FindRelated(_workbook, "/styles");
        var styles = _stylesPart is null ? new XDocument(new XElement(Namespace + "styleSheet")) : _parts.Read(_stylesPart);
        if (_stylesPart is null)
        {
            _stylesPart = _parts.FreeName(_workbook[..(_workbook.LastIndexOf('/') + 1)] + "styles", ".xml");
            _parts.AddType(_stylesPart, StylesType);
            _parts.AddRelation(_workbook, _stylesPart, StylesRelation);
        }

        Complete(styles.Root!);
        return styles;
    }

    // What a workbook without formats of its own leaves out.
    private void Complete(XElement root)
    {
        Need(root, "fonts", [], new XElement(Namespace + "font"));
        Need(root, "fills", ["fonts"], Pattern("none"), Pattern("gray125"));
        Need(root, "borders", ["fills"], new XElement(Namespace + "border"));
        Need(root, "cellXfs", ["cellStyleXfs", "borders"], new XElement(Namespace + "xf"));
    }

    private void Need(XElement root, string name, string[] after, params XElement[] content)
    {
        if (root.Element(Namespace + name) is not null)
        {
            return;
        }

        var added = new XElement(Namespace + name, new XAttribute("count", content.Length), content);
        if (after.Select(one => root.Element(Namespace + one)).FirstOrDefault(one => one is not null) is { } before)
        {
            before.AddAfterSelf(added);
        }
        else if (root.Element(Namespace + "numFmts") is { } numbers)
        {
            numbers.AddAfterSelf(added);
        }
        else
        {
            root.AddFirst(added);
        }
    }

    private XElement Pattern(string type) => new(Namespace + "fill", new XElement(Namespace + "patternFill", new XAttribute("patternType", type)));

    private int FillOf(string colour)
    {
        if (_fills.TryGetValue(colour, out var known))
        {
            return known;
        }

        var fills = Styles.Root!.Element(Namespace + "fills")!;
        var count = fills.Elements(Namespace + "fill").Count();
        fills.Add(new XElement(
            Namespace + "fill",
            new XElement(Namespace + "patternFill", new XAttribute("patternType", "solid"), new XElement(Namespace + "fgColor", new XAttribute("rgb", colour)), new XElement(Namespace + "bgColor", new XAttribute("indexed", "64")))));
        fills.SetAttributeValue("count", count + 1);
        return _fills[colour] = count;
    }
}
