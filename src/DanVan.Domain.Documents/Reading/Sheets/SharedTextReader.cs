using System.Text;
using System.Xml;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Reads texts that may change their letters within: the words of all runs, without the pronunciation that East Asian files add.</summary>
internal static class SharedTextReader
{
    public static List<SheetWords> Read(XmlReader reader)
    {
        var texts = new List<SheetWords>();
        using (reader)
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
                {
                    texts.Add(ReadOne(reader));
                }
            }
        }

        return texts;
    }

    /// <summary>Reads the text of the element the reader stands on, and leaves it on the end of it.</summary>
    public static SheetWords ReadOne(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return new SheetWords("", 0, 0);
        }

        var depth = reader.Depth;
        var text = new StringBuilder();
        var inWords = false;
        var isBold = false;
        var hasRuns = false;
        var bold = (Start: 0, End: 0);
        var pronunciation = int.MaxValue;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    pronunciation = reader.LocalName == "rPh" && !reader.IsEmptyElement ? Math.Min(pronunciation, reader.Depth) : pronunciation;
                    inWords = reader.LocalName == "t" && !reader.IsEmptyElement;
                    hasRuns |= reader.LocalName == "rPr";
                    isBold = reader.LocalName switch { "r" => false, "b" or "i" or "u" => isBold || reader.GetAttribute("val") is not ("0" or "false" or "none"), _ => isBold };
                    break;
                case XmlNodeType.EndElement:
                    pronunciation = reader.Depth == pronunciation ? int.MaxValue : pronunciation;
                    inWords = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inWords && pronunciation == int.MaxValue:
                    var words = SheetText.Unescape(reader.Value);
                    bold = isBold && (bold.End == 0 || bold.End == text.Length) ? (bold.End == 0 ? text.Length : bold.Start, text.Length + words.Length) : bold;
                    text.Append(words);
                    break;
            }
        }

        return new SheetWords(text.ToString(), bold.Start, bold.End, hasRuns);
    }
}
