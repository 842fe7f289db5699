using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>The paragraphs and tables of a cell, whatever they are wrapped in; deleted ones are left out.</summary>
internal static class WordCellBlocks
{
    public static IEnumerable<OpenXmlElement> Of(OpenXmlElement parent) => Children(parent, static element => WordParagraphs.Is(element, "p") || WordParagraphs.Is(element, "tbl"));

    /// <summary>The wanted elements within one, looking through content controls, custom XML, insertions and one branch of an alternate content.</summary>
    public static IEnumerable<OpenXmlElement> Children(OpenXmlElement parent, Func<OpenXmlElement, bool> isWanted)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling())
        {
            if (isWanted(child))
            {
                yield return child;
                continue;
            }

            var inner = WordXml.IsAlternate(child) ? WordXml.Branch(child) : IsWrapper(child) ? child : null;
            if (inner is null)
            {
                continue;
            }

            foreach (var found in Children(inner, isWanted))
            {
                yield return found;
            }
        }
    }

    private static bool IsWrapper(OpenXmlElement element) => element.NamespaceUri == WordParagraphs.Namespace && element.LocalName switch
    {
        "sdt" => WordXml.Switch(WordXml.Child(element, "sdtPr"), "showingPlcHdr") != true,
        "sdtContent" or "customXml" or "ins" or "moveTo" => true,
        _ => false,
    };
}
