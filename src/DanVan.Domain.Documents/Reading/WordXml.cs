using System.Globalization;
using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Looks into the XML of a Word document by names, so that what a damaged or newer file holds is met without surprise.</summary>
internal static class WordXml
{
    public static OpenXmlElement? Child(OpenXmlElement? element, string name)
    {
        for (var child = element?.FirstChild; child is not null; child = child.NextSibling())
        {
            if (WordParagraphs.Is(child, name))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The value of an attribute in the main Word namespace, or null.</summary>
    public static string? Attribute(OpenXmlElement? element, string name)
    {
        if (element is null || !element.HasAttributes)
        {
            return null;
        }

        foreach (var attribute in element.GetAttributes())
        {
            if (string.Equals(attribute.LocalName, name, StringComparison.Ordinal) && (attribute.NamespaceUri.Length == 0 || attribute.NamespaceUri == WordParagraphs.Namespace))
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>The attribute <c>val</c> of a child, or null.</summary>
    public static string? Value(OpenXmlElement? element, string child) => Attribute(Child(element, child), "val");

    /// <summary>The number in the attribute <c>val</c> of a child, or null where it is missing or no number.</summary>
    public static int? Number(OpenXmlElement? element, string child) => Number(Value(element, child));

    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch such as bold is on, off, or not said.</summary>
    public static bool? Switch(OpenXmlElement? element, string child) =>
        Child(element, child) is not { } found ? null : Attribute(found, "val") is not ("0" or "false" or "off" or "none");

    /// <summary>The branch of an alternate content to read: the first choice that holds words, else the fallback; never two.</summary>
    public static OpenXmlElement? Branch(OpenXmlElement alternate)
    {
        OpenXmlElement? fallback = null;
        for (var child = alternate.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child.LocalName == "Choice" && child.Descendants().Any(static one => WordParagraphs.Is(one, "t")))
            {
                return child;
            }

            fallback = child;
        }

        return fallback;
    }

    public static bool IsAlternate(OpenXmlElement element) => element.LocalName == "AlternateContent";
}
