using System.Xml;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Reads how the styles of a workbook show numbers, and which of them stand out.</summary>
internal static class CellFormatReader
{
    /// <summary>The look of each style, by its number.</summary>
    public static List<CellLook> Read(XmlReader reader)
    {
        var codes = new Dictionary<int, string>();
        var styles = new List<(int Format, int Font)>();
        var bold = new List<bool>();
        var list = "";
        using (reader)
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == 1)
                {
                    list = "";
                }

                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                list = reader.Depth == 1 ? reader.LocalName : list;
                switch (list, reader.LocalName)
                {
                    case ("numFmts", "numFmt") when reader.GetAttribute("formatCode") is { } code:
                        codes[WorkbookContentReader.NumberOf(reader.GetAttribute("numFmtId"), -1)] = code;
                        break;
                    case ("fonts", "font"):
                        bold.Add(false);
                        break;
                    case ("fonts", "b" or "i" or "u") when bold.Count > 0:
                        bold[^1] |= reader.GetAttribute("val") is not ("0" or "false" or "none");
                        break;
                    case ("cellXfs", "xf"):
                        styles.Add((WorkbookContentReader.NumberOf(reader.GetAttribute("numFmtId"), 0), WorkbookContentReader.NumberOf(reader.GetAttribute("fontId"), 0)));
                        break;
                }
            }
        }

        return [.. styles.Select(style => new CellLook(codes.TryGetValue(style.Format, out var code) ? NumberFormat.Of(code) : NumberFormat.OfId(style.Format), style.Font < bold.Count && bold[style.Font]))];
    }
}
