using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Where a document begins a new page because somebody said so; where a page happens to be full is not known.</summary>
internal static class WordBreaks
{
    /// <summary>Whether a page begins with a paragraph: a break opens it or ends the one before, or a section ends there.</summary>
    public static bool BeginPage(OpenXmlElement paragraph)
    {
        if (FirstRunBreaks(paragraph))
        {
            return true;
        }

        return paragraph.PreviousSibling() is { } before && WordParagraphs.Is(before, "p")
            && (WordXml.Child(WordXml.Child(before, "pPr"), "sectPr") is not null || LastRunBreaks(before));
    }

    private static bool FirstRunBreaks(OpenXmlElement paragraph) =>
        WordXml.Child(paragraph, "r") is { } run && WordXml.Child(run, "br") is { } found && IsPage(found) && (found.PreviousSibling() is not { } before || WordParagraphs.Is(before, "rPr"));

    private static bool LastRunBreaks(OpenXmlElement paragraph) => paragraph.LastChild?.LastChild is { } last && IsPage(last);

    private static bool IsPage(OpenXmlElement element) => WordParagraphs.Is(element, "br") && WordXml.Attribute(element, "type") == "page";
}
