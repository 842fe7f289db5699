using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>One level of a numbering: where it starts, and how its number shows.</summary>
internal sealed record WordListLevel
{
    // A label longer than this is no numbering.
    private const int LongestText = 64;

    public int Start { get; init; } = 1;

    public string? Format { get; init; }

    /// <summary>Gets the label, with %1 for the number of the first level.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the level, from 1, after which it begins anew: 0 for never, null for any level above.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>Gets whether all numbers show as Arabic ones.</summary>
    public bool IsLegal { get; init; }

    /// <summary>Gets the style whose paragraphs have this level, or null.</summary>
    public string? Style { get; init; }

    public bool IsBullet => Format == "bullet";

    public static WordListLevel Of(OpenXmlElement level) => new()
    {
        Start = WordXml.Number(level, "start") ?? 0,
        Format = WordXml.Value(level, "numFmt"),
        Text = WordXml.Value(level, "lvlText") is { } text ? text[..Math.Min(text.Length, LongestText)] : "",
        RestartAfter = WordXml.Number(level, "lvlRestart"),
        IsLegal = WordXml.Switch(level, "isLgl") == true,
        Style = WordXml.Value(level, "pStyle"),
    };
}
