using System.Globalization;
using System.Xml.Linq;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>The boxes in which the notes of a sheet are shown: without one, Excel does not open the file cleanly.</summary>
internal sealed class NoteDrawing
{
    private const int WidthInColumns = 5;
    private const int HeightInRows = 12;
    private const string ShapeName = "_x0000_s";

    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace X = "urn:schemas-microsoft-com:office:excel";

    private int _lastShape;

    public NoteDrawing(XDocument? existing, int sheet)
    {
        Content = existing ?? Empty(sheet);
        var taken = Content.Descendants(V + "shape").Select(shape => (string?)shape.Attribute("id"))
            .Select(id => id?.StartsWith(ShapeName, StringComparison.Ordinal) == true && int.TryParse(id.AsSpan(ShapeName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        _lastShape = Math.Max(sheet * 1024, taken.DefaultIfEmpty(0).Max());
    }

    public XDocument Content { get; }

    public bool IsChanged { get; private set; }

    /// <summary>Adds a box beside a cell, hidden until the cell is pointed at.</summary>
    public void Add(CellName cell)
    {
        IsChanged = true;
        _lastShape++;
        var (row, column) = (cell.Row - 1, cell.Column - 1);
        var top = Math.Max(0, row - 1);
        Content.Root!.Add(new XElement(
            V + "shape",
            new XAttribute("id", ShapeName + _lastShape.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("type", "#_x0000_t202"),
            new XAttribute("style", "position:absolute;margin-left:80pt;margin-top:5pt;width:280pt;height:160pt;z-index:1;visibility:hidden"),
            new XAttribute("fillcolor", "#ffffe1"),
            new XAttribute(O + "insetmode", "auto"),
            new XElement(V + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(V + "shadow", new XAttribute("on", "t"), new XAttribute("color", "black"), new XAttribute("obscured", "t")),
            new XElement(V + "path", new XAttribute(O + "connecttype", "none")),
            new XElement(V + "textbox", new XAttribute("style", "mso-direction-alt:auto"), new XElement("div", new XAttribute("style", "text-align:left"), "")),
            new XElement(
                X + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(X + "MoveWithCells"),
                new XElement(X + "SizeWithCells"),
                new XElement(X + "Anchor", FormattableString.Invariant($"{column + 1}, 15, {top}, 10, {column + 1 + WidthInColumns}, 15, {top + HeightInRows}, 4")),
                new XElement(X + "AutoFill", "False"),
                new XElement(X + "Row", row),
                new XElement(X + "Column", column))));
    }

    private static XDocument Empty(int sheet) => new(new XElement(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", V),
        new XAttribute(XNamespace.Xmlns + "o", O),
        new XAttribute(XNamespace.Xmlns + "x", X),
        new XElement(O + "shapelayout", new XAttribute(V + "ext", "edit"), new XElement(O + "idmap", new XAttribute(V + "ext", "edit"), new XAttribute("data", sheet))),
        new XElement(
            V + "shapetype",
            new XAttribute("id", "_x0000_t202"),
            new XAttribute("coordsize", "21600,21600"),
            new XAttribute(O + "spt", "202"),
            new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(V + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(V + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(O + "connecttype", "rect")))));
}
