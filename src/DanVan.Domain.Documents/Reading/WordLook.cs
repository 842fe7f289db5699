using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>How letters look, as far as it matters for reading; null where a style or a run does not say.</summary>
internal readonly record struct WordLook(bool? Bold, bool? Underline, bool? Italic, bool? Capitals, bool? Hidden)
{
    /// <summary>Gets whether letters stand out as those of a heading do.</summary>
    public bool IsMarked => Bold == true || Underline == true;

    /// <summary>Gets whether letters stand out, be it in italics only.</summary>
    public bool StandsOut => IsMarked || Italic == true;

    /// <summary>Reads the properties of a run or of a style.</summary>
    public static WordLook Of(OpenXmlElement? properties) => properties is null
        ? default
        : new WordLook(WordXml.Switch(properties, "b"), WordXml.Switch(properties, "u"), WordXml.Switch(properties, "i"), WordXml.Switch(properties, "caps"), WordXml.Switch(properties, "vanish"));

    /// <summary>This look where it says something, else another.</summary>
    public WordLook Over(WordLook below) =>
        new(Bold ?? below.Bold, Underline ?? below.Underline, Italic ?? below.Italic, Capitals ?? below.Capitals, Hidden ?? below.Hidden);
}
