using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Where a document begins a new page because somebody said so; where a page happens to be full is not known.</summary>
internal static class WordBreaks
{
    /// <summary>Whether a page begins with a paragraph: a break opens it or ends the one before, or a section ends there.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="last">The paragraph read last, or null; the library finds the one before only by counting from the first.</param>
    public static bool BeginPage(OpenXmlElement paragraph, OpenXmlElement? last)
    {
        if (FirstRunBreaks(paragraph))
        {
            return true;
        }

        return last is not null && ReferenceEquals(last.NextSibling(), paragraph)
            && (WordXml.Child(WordXml.Child(last, "pPr"), "sectPr") is not null || LastRunBreaks(last));
    }

    private static bool FirstRunBreaks(OpenXmlElement paragraph)
    {
        var first = WordXml.Child(paragraph, "r")?.FirstChild;
        return (first is not null && WordParagraphs.Is(first, "rPr") ? first.NextSibling() : first) is { } found && IsPage(found);
    }

    private static bool LastRunBreaks(OpenXmlElement paragraph) => paragraph.LastChild?.LastChild is { } last && IsPage(last);

    private static bool IsPage(OpenXmlElement element) => WordParagraphs.Is(element, "br") && WordXml.Attribute(element, "type") == "page";
}
