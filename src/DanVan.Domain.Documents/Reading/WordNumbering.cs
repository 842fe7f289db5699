using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>The automatic numbering of a document, counted paragraph by paragraph in reading order.</summary>
internal sealed class WordNumbering
{
    private const int MostLinks = 8;

    private readonly Dictionary<int, OpenXmlElement> _abstract = [];
    private readonly Dictionary<int, OpenXmlElement> _instances = [];
    private readonly Dictionary<int, WordList?> _lists = [];
    private readonly Dictionary<int, WordInstance?> _resolved = [];
    private readonly WordStyles _styles;

    public WordNumbering(OpenXmlElement? numbering, WordStyles styles)
    {
        _styles = styles;
        for (var child = numbering?.FirstChild; child is not null; child = child.NextSibling())
        {
            if (WordParagraphs.Is(child, "abstractNum") && WordXml.Number(WordXml.Attribute(child, "abstractNumId")) is { } abstractId)
            {
                _abstract.TryAdd(abstractId, child);
            }
            else if (WordParagraphs.Is(child, "num") && WordXml.Number(WordXml.Attribute(child, "numId")) is { } id)
            {
                _instances.TryAdd(id, child);
            }
        }
    }

    /// <summary>Counts a paragraph and returns its label as it shows ("1.", "a)", "-"); empty where it has none.</summary>
    public string Next(OpenXmlElement? paragraphProperties, string? styleId, WordStyle style)
    {
        var own = WordXml.Child(paragraphProperties, "numPr");
        var id = WordXml.Number(own, "numId") ?? style.NumberingId;
        if (id is null or 0 || Resolve(id.Value) is not { } instance)
        {
            return "";
        }

        var level = WordXml.Number(own, "ilvl") ?? instance.List.LevelOf(styleId) ?? style.NumberingLevel ?? 0;
        return level is < 0 or >= WordList.LevelCount ? "" : instance.Next(level);
    }

    private WordInstance? Resolve(int id)
    {
        if (!_resolved.TryGetValue(id, out var instance))
        {
            instance = _instances.TryGetValue(id, out var written) && ListOf(WordXml.Number(written, "abstractNumId")) is { } list ? new WordInstance(list, written) : null;
            _resolved.Add(id, instance);
        }

        return instance;
    }

    private WordList? ListOf(int? abstractId)
    {
        // A list style is named by a link to it, and holds its numbering elsewhere.
        for (var links = 0; abstractId is { } id && links < MostLinks && _abstract.TryGetValue(id, out var written); links++)
        {
            if (WordXml.Value(written, "numStyleLink") is { } style && _styles.NumberingOf(style) is { } number && _instances.TryGetValue(number, out var linked))
            {
                abstractId = WordXml.Number(linked, "abstractNumId");
                continue;
            }

            if (!_lists.TryGetValue(id, out var list))
            {
                list = new WordList(written);
                _lists.Add(id, list);
            }

            return list;
        }

        return null;
    }

    /// <summary>One use of a numbering; several share the counters of the same list unless they begin anew.</summary>
    private sealed class WordInstance
    {
        private readonly Dictionary<int, WordListLevel> _own = [];
        private readonly Dictionary<int, int> _restarts = [];

        public WordInstance(WordList list, OpenXmlElement written)
        {
            List = list;
            for (var child = written.FirstChild; child is not null; child = child.NextSibling())
            {
                if (!WordParagraphs.Is(child, "lvlOverride") || WordXml.Number(WordXml.Attribute(child, "ilvl")) is not (>= 0 and < WordList.LevelCount and { } level))
                {
                    continue;
                }

                if (WordXml.Child(child, "lvl") is { } own)
                {
                    _own.TryAdd(level, WordListLevel.Of(own));
                }

                if (WordXml.Number(child, "startOverride") is { } start)
                {
                    _restarts.TryAdd(level, start);
                }
            }
        }

        public WordList List { get; }

        public string Next(int level)
        {
            if (_restarts.Remove(level, out var start))
            {
                List.Restart(level, start);
            }

            return List.Next(level, _own);
        }
    }
}
