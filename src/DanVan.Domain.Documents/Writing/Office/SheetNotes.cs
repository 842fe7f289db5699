using System.Xml.Linq;
using DanVan.Domain.Documents.Writing.Html;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>Writes notes and fills into one sheet.</summary>
internal sealed class SheetNotes
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    // What stands behind the drawing of the notes in a sheet.
    private static readonly string[] AfterDrawing = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private readonly PackageParts _parts;
    private readonly WorkbookParts _workbook;
    private readonly string _name;
    private readonly XDocument _sheet;
    private readonly XNamespace _namespace;
    private readonly SheetGrid _grid;

    public SheetNotes(PackageParts parts, WorkbookParts workbook, string name)
    {
        _parts = parts;
        _workbook = workbook;
        _name = name;
        _sheet = parts.Read(name);
        _namespace = workbook.Namespace;
        _grid = new SheetGrid(_sheet.Root!);
    }

    public void Write(IReadOnlyList<CellNote> notes)
    {
        var cells = notes.GroupBy(note => _grid.Shown(note.Cell ?? new CellName(1, 1))).OrderBy(cell => cell.Key.Row).ThenBy(cell => cell.Key.Column).ToList();
        var commentsPart = _parts.FindRelated(_name, "/comments");
        var comments = new NoteComments(commentsPart is null ? null : _parts.Read(commentsPart), _namespace);
        var drawingPart = FindDrawing();
        var drawing = new NoteDrawing(drawingPart is null ? null : _parts.Read(drawingPart), _workbook.NumberOf(_name));
        foreach (var cell in cells)
        {
            Fill(cell.Key, [.. cell.Where(note => note.Cell is not null)]);
            if (comments.Add(cell.Key, [.. cell.Select(note => note.Note)]))
            {
                drawing.Add(cell.Key);
            }
        }

        WriteDrawing(drawing, drawingPart);
        WriteComments(comments, commentsPart);
        _parts.Write(_name, _sheet);
    }

    private void Fill(CellName cell, IReadOnlyList<CellNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        var element = _grid.Cell(cell);
        element.SetAttributeValue("s", _workbook.FilledFormat(_grid.FormatOf(element, cell), ColourOf(notes.MinBy(note => note.Sign.Rank)!.Sign)));
    }

    private static string ColourOf(FindingSign sign) => sign.Class switch
    {
        "error" => "FFF8C9C6",
        "warning" => "FFFDE3AE",
        "note" => "FFD6E4F7",
        _ => "FFE3E3E3",
    };

    private XElement? DrawingElement => _sheet.Root!.Element(_namespace + "legacyDrawing");

    private string? FindDrawing() => DrawingElement?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id") is { } id ? _parts.FindById(_name, id.Value) : null;

    private void WriteDrawing(NoteDrawing drawing, string? part)
    {
        if (!drawing.IsChanged)
        {
            return;
        }

        if (part is null)
        {
            part = _parts.FreeName("xl/drawings/vmlDrawing", ".vml");
            _parts.AddDefaultType("vml", DrawingType);
            var id = _parts.AddRelation(_name, part, Relation("vmlDrawing"));
            DrawingElement?.Remove();
            var element = new XElement(_namespace + "legacyDrawing", new XAttribute(XNamespace.Get(Relations) + "id", id));
            if (_sheet.Root!.Elements().FirstOrDefault(one => AfterDrawing.Contains(one.Name.LocalName)) is { } next)
            {
                next.AddBeforeSelf(element);
            }
            else
            {
                _sheet.Root.Add(element);
            }
        }

        _parts.Write(part, drawing.Content);
    }

    private void WriteComments(NoteComments comments, string? part)
    {
        if (part is null)
        {
            part = _parts.FreeName("xl/comments", ".xml");
            _parts.AddType(part, CommentsType);
            _parts.AddRelation(_name, part, Relation("comments"));
        }

        _parts.Write(part, comments.Content);
    }

    private string Relations => _namespace.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal)
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private string Relation(string name) => $"{Relations}/{name}";
}
