using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Every paragraph of a Word document in one fixed order, so that who reads it and who writes into a copy of it count alike.</summary>
internal static class WordParagraphs
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The paragraphs of the body, then of the footnotes, then of the endnotes, each as they stand in the XML: deleted ones, both branches of an alternate content, text boxes and cells included.</summary>
    public static IEnumerable<OpenXmlElement> Enumerate(WordprocessingDocument document)
    {
        foreach (var root in Roots(document))
        {
            foreach (var element in root.Descendants())
            {
                if (Is(element, "p"))
                {
                    yield return element;
                }
            }
        }
    }

    /// <summary>Whether an element is the named one of the main Word namespace, whether the library knows its place there or not.</summary>
    public static bool Is(OpenXmlElement element, string name) =>
        string.Equals(element.LocalName, name, StringComparison.Ordinal) && string.Equals(element.NamespaceUri, Namespace, StringComparison.Ordinal);

    private static IEnumerable<OpenXmlElement> Roots(WordprocessingDocument document)
    {
        if (document.MainDocumentPart is not { } main)
        {
            yield break;
        }

        if (main.RootElement is { } body)
        {
            yield return body;
        }

        if (main.FootnotesPart?.RootElement is { } footnotes)
        {
            yield return footnotes;
        }

        if (main.EndnotesPart?.RootElement is { } endnotes)
        {
            yield return endnotes;
        }
    }
}
