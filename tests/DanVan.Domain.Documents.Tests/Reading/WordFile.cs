using System.IO.Compression;
using System.Security;
using System.Text;

namespace DanVan.Domain.Documents.Tests.Reading;

/// <summary>A small Word file written part by part in a test, so that every element in it is seen.</summary>
internal sealed record WordFile
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Namespaces =
        "xmlns:w=\"" + Transitional + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private readonly List<(string Name, string Type, string Relation, string Xml)> _parts = [];
    private readonly List<string> _binaries = [];
    private readonly List<(string Id, string Address)> _links = [];
    private readonly string _body;

    private WordFile(string body) => _body = body;

    public string MainType { get; init; } = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Gets whether it is written in the strict form of the standard, whose namespaces are its own.</summary>
    public bool IsStrict { get; init; }

    /// <summary>A file whose body is the XML given; the prefix <c>w:</c> is the main Word namespace.</summary>
    public static WordFile Of(params string[] body) => new(string.Concat(body));

    public WordFile WithStyles(string xml) => With("styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public WordFile WithNumbering(string xml) => With("numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    public WordFile WithFootnotes(string xml) => With("footnotes", $"<w:footnotes {Namespaces}>{xml}</w:footnotes>");

    public WordFile WithEndnotes(string xml) => With("endnotes", $"<w:endnotes {Namespaces}>{xml}</w:endnotes>");

    public WordFile WithHeader(string xml) => With("header", $"<w:hdr {Namespaces}>{xml}</w:hdr>");

    public WordFile WithFooter(string xml) => With("footer", $"<w:ftr {Namespaces}>{xml}</w:ftr>");

    public WordFile With(string kind, string xml)
    {
        _parts.Add((kind, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", $"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}", xml));
        return this;
    }

    /// <summary>Adds a part that is no XML.</summary>
    public WordFile WithBinary(string name)
    {
        _binaries.Add(name);
        return this;
    }

    public WordFile WithLink(string id, string address)
    {
        _links.Add((id, address));
        return this;
    }

    /// <summary>A paragraph with one run.</summary>
    /// <param name="text">The words.</param>
    /// <param name="properties">The XML within its properties.</param>
    /// <param name="run">The XML within the properties of the run.</param>
    public static string Paragraph(string text, string properties = "", string run = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text, run)}</w:p>";

    public static string Bold(string text) => Paragraph(text, run: "<w:b/>");

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A row of plain cells.</summary>
    public static string Cells(params string[] texts) => Row([.. texts.Select(text => Cell(text))]);

    public static string Cell(string text, string properties = "") => CellOf(Paragraph(text), properties);

    public static string CellOf(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Across(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    public static string Down(bool begins) => begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
            types.Append($"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/>");
            var relations = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            foreach (var (name, type, relation, xml) in _parts)
            {
                types.Append($"<Override PartName=\"/word/{name}.xml\" ContentType=\"{type}\"/>");
                relations.Append($"<Relationship Id=\"{name}\" Type=\"{relation}\" Target=\"{name}.xml\"/>");
                Write(archive, $"word/{name}.xml", xml);
            }

            foreach (var (id, address) in _links)
            {
                relations.Append($"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>");
            }

            foreach (var name in _binaries)
            {
                types.Append($"<Override PartName=\"/{name}\" ContentType=\"application/vnd.ms-office.vbaProject\"/>");
                Write(archive, name, "\u0001\u0002");
            }

            Write(archive, "[Content_Types].xml", types + "</Types>");
            Write(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"main\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(archive, "word/_rels/document.xml.rels", relations + "</Relationships>");
            Write(archive, "word/document.xml", $"<w:document {Namespaces}><w:body>{_body}<w:sectPr/></w:body></w:document>");
        }

        return stream.ToArray();
    }

    private void Write(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(!IsStrict ? xml : xml.Replace(Transitional, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
    }
}
