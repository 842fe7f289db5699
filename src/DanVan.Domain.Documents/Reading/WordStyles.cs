using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>The styles of a document, each resolved once; a style based on itself in a circle ends where the circle closes.</summary>
internal sealed class WordStyles
{
    private const int HeadingLevels = 9;

    private readonly Dictionary<string, OpenXmlElement> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly WordStyle _bottom;

    public WordStyles(OpenXmlElement? styles)
    {
        var defaults = WordXml.Child(WordXml.Child(WordXml.Child(styles, "docDefaults"), "rPrDefault"), "rPr");
        _bottom = WordStyle.Plain with { Look = WordLook.Of(defaults) };
        for (var style = styles?.FirstChild; style is not null; style = style.NextSibling())
        {
            if (!WordParagraphs.Is(style, "style") || WordXml.Attribute(style, "styleId") is not { } id)
            {
                continue;
            }

            _written.TryAdd(id, style);
            if (WordXml.Attribute(style, "type") == "paragraph" && WordXml.Attribute(style, "default") is "1" or "true" or "on")
            {
                _defaultParagraph ??= id;
            }
        }
    }

    /// <summary>The style of a paragraph, or the default one where it names none.</summary>
    public WordStyle OfParagraph(string? id) => id is not null && _written.ContainsKey(id) ? Resolve(id) : _defaultParagraph is { } plain ? Resolve(plain) : _bottom;

    /// <summary>The look that a style gives to a run; nothing where it names none.</summary>
    public WordLook OfRun(string? id) => id is not null && _written.ContainsKey(id) ? Resolve(id).Look : default;

    /// <summary>The numbering a list style stands for, or null.</summary>
    public int? NumberingOf(string? id) => id is not null && _written.ContainsKey(id) ? Resolve(id).NumberingId : null;

    private WordStyle Resolve(string id)
    {
        var chain = new List<string>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var style = _bottom;
        for (var at = id; at is not null && _written.TryGetValue(at, out var written) && met.Add(at); at = WordXml.Value(written, "basedOn"))
        {
            if (_resolved.TryGetValue(at, out var known))
            {
                style = known;
                break;
            }

            chain.Add(at);
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            style = Over(_written[chain[i]], style);
            _resolved.TryAdd(chain[i], style);
        }

        return style;
    }

    private static WordStyle Over(OpenXmlElement written, WordStyle below)
    {
        var paragraph = WordXml.Child(written, "pPr");
        var numbering = WordXml.Child(paragraph, "numPr");
        var name = WordXml.Value(written, "name") ?? "";
        return new WordStyle(
            WordLook.Of(WordXml.Child(written, "rPr")).Over(below.Look),
            LevelOf(WordXml.Number(paragraph, "outlineLvl")) ?? LevelOf(name) ?? below.HeadingLevel,
            WordXml.Number(numbering, "numId") ?? below.NumberingId,
            WordXml.Number(numbering, "ilvl") ?? below.NumberingLevel,
            IsContents(name) || below.IsContents,
            IsPreformatted(name) || below.IsPreformatted);
    }

    /// <summary>The level of a heading from its outline level, which counts from 0 and is 9 for plain text.</summary>
    public static int? LevelOf(int? outlineLevel) => outlineLevel switch
    {
        >= 0 and < HeadingLevels => outlineLevel + 1,
        HeadingLevels => 0,
        _ => null,
    };

    private static int? LevelOf(string name)
    {
        if (name.Equals("Title", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        return name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && WordXml.Number(name["heading ".Length..]) is >= 1 and <= HeadingLevels and { } level ? level : null;
    }

    // The names that Word and LibreOffice give it; they write them in English whatever language they speak.
    private static bool IsPreformatted(string name) =>
        name.Equals("Plain Text", StringComparison.OrdinalIgnoreCase) || name.Equals("Preformatted Text", StringComparison.OrdinalIgnoreCase) || name.Equals("HTML Preformatted", StringComparison.OrdinalIgnoreCase);

    private static bool IsContents(string name) =>
        (name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) && name.Length == "toc 1".Length) || name.Equals("table of figures", StringComparison.OrdinalIgnoreCase);
}
