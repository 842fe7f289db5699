using System.Xml;

namespace DanVan.Domain.Documents.Reading.Sheets;

internal sealed partial class WorkbookContentReader
{
    // What stands beside the cells of a sheet is not read, but it is said.
    private void RemarkOnSheet(string name, string path, bool hasPageFrame)
    {
        var place = new DocumentPlace { Part = DocumentPart.Sheet, Sheet = name };
        var links = LinksOf(path, out var outside);
        foreach (var (_, type, target) in links)
        {
            switch (type)
            {
                case "comments" when _read.Add(target):
                    RemarkOnComments(target, place);
                    break;
                case "drawing" when _read.Add(target):
                    RemarkOnDrawing(target, place);
                    break;
                case "oleObject" or "package":
                    _remarks.Add((RemarkKind.Embedded, place));
                    break;
            }
        }

        for (; outside > 0; outside--)
        {
            _remarks.Add((RemarkKind.External, place));
        }

        if (hasPageFrame)
        {
            _remarks.Add((RemarkKind.PageFrame, place));
        }
    }

    private void RemarkOnComments(string path, DocumentPlace sheet)
    {
        using var reader = Open(path);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "comment")
            {
                _remarks.Add((RemarkKind.Comment, sheet with { Cell = reader.GetAttribute("ref") }));
            }
        }
    }

    private void RemarkOnDrawing(string path, DocumentPlace sheet)
    {
        using var reader = Open(path);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "pic" or "graphicFrame")
            {
                _remarks.Add((RemarkKind.Picture, sheet));
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "txBody")
            {
                _remarks.Add((RemarkKind.Shape, sheet));
            }
        }
    }
}
