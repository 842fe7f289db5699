using System.IO.Compression;
using System.Text;
using System.Xml;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>Puts the parts of the annex together and packs them; nothing in it depends on when or where that is done.</summary>
internal static class AnnexDocument
{
    // The first moment that a zip can name.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    private const string PackageRelations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string DocumentRelations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    // Decree 30/2020/NĐ-CP asks for Times New Roman.
    private const string Styles = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>
        """;

    public static byte[] Write(ReportTemplate template, ReportHeader? header, Func<TemplateTable, IReadOnlyList<string[]>?> rowsOf)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes);
            Add(archive, "_rels/.rels", PackageRelations);
            Add(archive, "word/_rels/document.xml.rels", DocumentRelations);
            Add(archive, "word/styles.xml", Styles);
            Add(archive, "word/document.xml", Body(template, header, rowsOf));
        }

        return stream.ToArray();
    }

    private static string Body(ReportTemplate template, ReportHeader? header, Func<TemplateTable, IReadOnlyList<string[]>?> rowsOf)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            var writer = new AnnexWriter(xml, AnnexPaper.For(template));
            writer.Begin();
            var isOneForm = template.Tables is [var only] && !PrintedTable.IsCounted(only);
            if (isOneForm)
            {
                writer.FormNumber(template.Tables[0].Number, template.Authority);
                writer.Heading(template.Tables[0].Title);
            }
            else
            {
                writer.Heading("BIỂU TỔNG HỢP SỐ LIỆU");
                writer.Heading(template.Name.Vi);
            }

            if (header?.Symbol is { } symbol)
            {
                var date = header.Date is { } day ? $" ngày {day.Day}/{day.Month}/{day.Year}" : "";
                writer.Note($"(Kèm theo Báo cáo số: {symbol}{date}{(header.Issuer is { } issuer ? $" của {issuer}" : "")})");
            }

            foreach (var table in template.Tables)
            {
                if (!isOneForm)
                {
                    writer.Caption(table);
                }

                writer.Table(table, rowsOf(table));
            }

            writer.End();
        }

        return """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n" + text;
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
