using System.Globalization;
using System.Xml;

namespace DanVan.Domain.Documents.Writing.Sheets;

/// <summary>The styles of a workbook, each numbered in the order of its first use.</summary>
internal sealed class StyleSheet
{
    private const int FirstOwnFormat = 164;

    private readonly List<CellStyle> _styles = [new CellStyle()];
    private readonly Dictionary<CellStyle, int> _numbers = new() { [new CellStyle()] = 0 };

    public int NumberOf(CellStyle style)
    {
        if (!_numbers.TryGetValue(style, out var number))
        {
            _numbers[style] = number = _styles.Count;
            _styles.Add(style);
        }

        return number;
    }

    public void Write(XmlWriter xml)
    {
        var formats = _styles.Select(style => style.Format).Where(format => BuiltIn(format) < 0).Distinct().ToList();
        var fonts = _styles.Select(FontOf).Distinct().ToList();
        var fills = _styles.Select(style => style.Fill).OfType<string>().Distinct().ToList();
        xml.WriteStartElement("styleSheet", WorkbookWriter.Main);
        List(xml, "numFmts", formats, format => Element(xml, "numFmt", ("numFmtId", Text(FirstOwnFormat + formats.IndexOf(format))), ("formatCode", format)));
        List(xml, "fonts", fonts, font => WriteFont(xml, font));
        List(xml, "fills", [null, "gray125", .. fills], fill => WriteFill(xml, fill));
        List(xml, "borders", [false, true], has => WriteBorder(xml, has));
        List(xml, "cellStyleXfs", [0], _ => Element(xml, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")));
        List(xml, "cellXfs", _styles, style => WriteStyle(xml, style, formats, fonts, fills));
        List(xml, "cellStyles", [0], _ => Element(xml, "cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")));
        xml.WriteEndElement();
    }

    private static (bool IsBold, bool IsItalic, int Size, string? Color) FontOf(CellStyle style) => (style.IsBold, style.IsItalic, style.Size, style.Color);

    private static int BuiltIn(string format) => format switch
    {
        "General" => 0,
        "0" => 1,
        "0.00" => 2,
        "#,##0" => 3,
        "#,##0.00" => 4,
        "0%" => 9,
        "0.00%" => 10,
        "@" => 49,
        _ => -1,
    };

    private static void WriteFont(XmlWriter xml, (bool IsBold, bool IsItalic, int Size, string? Color) font)
    {
        xml.WriteStartElement("font", WorkbookWriter.Main);
        if (font.IsBold)
        {
            Element(xml, "b");
        }

        if (font.IsItalic)
        {
            Element(xml, "i");
        }

        Element(xml, "sz", ("val", Text(font.Size)));
        Element(xml, "color", ("rgb", "FF" + (font.Color ?? "000000")));
        Element(xml, "name", ("val", "Times New Roman"));
        Element(xml, "family", ("val", "1"));
        xml.WriteEndElement();
    }

    private static void WriteFill(XmlWriter xml, string? fill)
    {
        xml.WriteStartElement("fill", WorkbookWriter.Main);
        xml.WriteStartElement("patternFill", WorkbookWriter.Main);
        xml.WriteAttributeString("patternType", fill is null ? "none" : fill == "gray125" ? fill : "solid");
        if (fill is not null and not "gray125")
        {
            Element(xml, "fgColor", ("rgb", "FF" + fill));
            Element(xml, "bgColor", ("indexed", "64"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBorder(XmlWriter xml, bool has)
    {
        xml.WriteStartElement("border", WorkbookWriter.Main);
        foreach (var side in new[] { "left", "right", "top", "bottom" })
        {
            xml.WriteStartElement(side, WorkbookWriter.Main);
            if (has)
            {
                xml.WriteAttributeString("style", "thin");
                Element(xml, "color", ("rgb", "FF808080"));
            }

            xml.WriteEndElement();
        }

        Element(xml, "diagonal");
        xml.WriteEndElement();
    }

    private static void WriteStyle(XmlWriter xml, CellStyle style, List<string> formats, List<(bool, bool, int, string?)> fonts, List<string> fills)
    {
        const int NoFills = 2;
        var format = BuiltIn(style.Format) is >= 0 and var id ? id : FirstOwnFormat + formats.IndexOf(style.Format);
        xml.WriteStartElement("xf", WorkbookWriter.Main);
        xml.WriteAttributeString("numFmtId", Text(format));
        xml.WriteAttributeString("fontId", Text(fonts.IndexOf(FontOf(style))));
        xml.WriteAttributeString("fillId", Text(style.Fill is null ? 0 : NoFills + fills.IndexOf(style.Fill)));
        xml.WriteAttributeString("borderId", style.HasBorder ? "1" : "0");
        xml.WriteAttributeString("xfId", "0");
        foreach (var part in new[] { "applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection" })
        {
            xml.WriteAttributeString(part, "1");
        }

        xml.WriteStartElement("alignment", WorkbookWriter.Main);
        if (style.Horizontal is not null)
        {
            xml.WriteAttributeString("horizontal", style.Horizontal);
        }

        xml.WriteAttributeString("vertical", "center");
        xml.WriteAttributeString("wrapText", "1");
        xml.WriteEndElement();
        Element(xml, "protection", ("locked", style.IsInput ? "0" : "1"));
        xml.WriteEndElement();
    }

    private static void List<T>(XmlWriter xml, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        xml.WriteStartElement(name, WorkbookWriter.Main);
        xml.WriteAttributeString("count", Text(items.Count));
        foreach (var item in items)
        {
            write(item);
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes) => WorkbookWriter.Element(xml, name, attributes);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
