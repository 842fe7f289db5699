using System.IO.Compression;
using System.Text;
using System.Xml;
using DanVan.Domain.Documents.Reading.Sheets;

namespace DanVan.Domain.Documents.Writing.Sheets;

/// <summary>Writes a workbook; the same sheets give the same bytes.</summary>
internal sealed class WorkbookWriter
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // A zip counts years from 1980; no clock is asked.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<SheetWriter> _sheets = [];
    private readonly List<(string Name, string Sheet, CellAddress Cell)> _names = [];

    public StyleSheet Styles { get; } = new();

    public SheetWriter AddSheet(string name, bool isHidden = false)
    {
        var sheet = new SheetWriter(name, isHidden, Styles);
        _sheets.Add(sheet);
        return sheet;
    }

    /// <summary>Gives a cell a name that stays with it when rows are put in above it.</summary>
    public void Name(string name, SheetWriter sheet, CellAddress cell) => _names.Add((name, sheet.Name, cell));

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", WriteContentTypes);
            Add(archive, "_rels/.rels", xml => WriteLinks(xml, [("officeDocument", "xl/workbook.xml")]));
            Add(archive, "xl/workbook.xml", WriteWorkbook);
            Add(archive, "xl/_rels/workbook.xml.rels", xml => WriteLinks(xml, [.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
            for (var i = 0; i < _sheets.Count; i++)
            {
                var sheet = _sheets[i];
                Add(archive, $"xl/worksheets/sheet{i + 1}.xml", xml => sheet.Write(xml, isFirst: sheet == _sheets[0]));
            }

            Add(archive, "xl/styles.xml", Styles.Write);
        }

        return stream.ToArray();
    }

    /// <summary>Writes an element without content.</summary>
    public static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (key, value) in attributes)
        {
            xml.WriteAttributeString(key, value);
        }

        xml.WriteEndElement();
    }

    private static void Add(ZipArchive archive, string path, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Written;
        using var part = entry.Open();
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        Type("Override", "PartName", "/xl/workbook.xml", SheetType + ".sheet.main+xml");
        for (var i = 1; i <= _sheets.Count; i++)
        {
            Type("Override", "PartName", $"/xl/worksheets/sheet{i}.xml", SheetType + ".worksheet+xml");
        }

        Type("Override", "PartName", "/xl/styles.xml", SheetType + ".styles+xml");
        xml.WriteEndElement();

        void Type(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element, ContentTypes);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteLinks(XmlWriter xml, IReadOnlyList<(string Type, string Target)> links)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < links.Count; i++)
        {
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", $"rId{i + 1}");
            xml.WriteAttributeString("Type", $"{Relations}/{links[i].Type}");
            xml.WriteAttributeString("Target", links[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteWorkbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        Element(xml, "workbookProtection", ("lockStructure", "1"));
        xml.WriteStartElement("bookViews", Main);
        Element(xml, "workbookView", ("activeTab", "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < _sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", _sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            if (_sheets[i].IsHidden)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("id", Relations, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteNames(xml);
        xml.WriteEndElement();
    }

    private void WriteNames(XmlWriter xml)
    {
        xml.WriteStartElement("definedNames", Main);
        for (var i = 0; i < _sheets.Count; i++)
        {
            if (_sheets[i].RepeatedRows is var (first, last))
            {
                WriteName("_xlnm.Print_Titles", $"{Quoted(_sheets[i].Name)}!${first}:${last}", i);
            }
        }

        foreach (var (name, sheet, cell) in _names)
        {
            WriteName(name, $"{Quoted(sheet)}!${CellAddress.ColumnName(cell.Column)}${cell.Row}", null);
        }

        xml.WriteEndElement();

        void WriteName(string name, string place, int? sheet)
        {
            xml.WriteStartElement("definedName", Main);
            xml.WriteAttributeString("name", name);
            if (sheet is { } index)
            {
                xml.WriteAttributeString("localSheetId", $"{index}");
            }

            xml.WriteString(place);
            xml.WriteEndElement();
        }
    }

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
