using System.IO.Compression;
using System.Text;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>A workbook of one sheet, "Biểu 1", written part by part.</summary>
internal static class SmallWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Styles = $"""
        <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>
        """;

    public const string Data = """
        <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>12</v></c><c r="B2" s="1"><v>0.5</v></c></row><row r="4"><c r="A4"><f>A2+1</f><v>13</v></c></row></sheetData><sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
        """;

    /// <summary>Builds the file.</summary>
    /// <param name="sheet">What stands in the sheet.</param>
    /// <param name="styles">The formats, or null for a workbook without any.</param>
    /// <param name="parts">More parts: name, content type, content; a relation of the sheet points to each.</param>
    public static byte[] Of(string sheet = Data, string? styles = Styles, params (string Name, string Type, string Relation, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            var overrides = string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>")) + (styles is null ? "" : $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>");
            Add(archive, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Types}.sharedStrings+xml"/>{overrides}</Types>
                """);
            Add(archive, "_rels/.rels", Relation(("r1", "officeDocument", "xl/workbook.xml")));
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="r1"/></sheets></workbook>""");
            (string, string, string)[] strings = [("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml")];
            Add(archive, "xl/_rels/workbook.xml.rels", Relation(styles is null ? strings : [.. strings, ("r3", "styles", "styles.xml")]));
            Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}" count="2" uniqueCount="2"><si><t>Số đơn</t></si><si><t>Tỷ lệ</t></si></sst>""");
            Add(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}" xmlns:r="{Relations}">{sheet}</worksheet>""");
            if (styles is not null)
            {
                Add(archive, "xl/styles.xml", styles);
            }

            if (parts.Length > 0)
            {
                Add(archive, "xl/worksheets/_rels/sheet1.xml.rels", Relation([.. parts.Select((part, index) => ($"p{index}", part.Relation, "/" + part.Name))]));
            }

            foreach (var part in parts)
            {
                Add(archive, part.Name, part.Content);
            }
        }

        return stream.ToArray();
    }

    private static string Relation(params (string Id, string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{one.Type}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content.Trim());
    }
}
