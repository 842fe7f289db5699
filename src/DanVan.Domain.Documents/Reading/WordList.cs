using System.Text;
using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>A numbering with its levels and how far each has counted.</summary>
internal sealed class WordList
{
    public const int LevelCount = 9;

    private readonly int?[] _counters = new int?[LevelCount];

    public WordList(OpenXmlElement written)
    {
        for (var child = written.FirstChild; child is not null; child = child.NextSibling())
        {
            if (WordParagraphs.Is(child, "lvl") && WordXml.Number(WordXml.Attribute(child, "ilvl")) is >= 0 and < LevelCount and { } level)
            {
                Levels[level] ??= WordListLevel.Of(child);
            }
        }
    }

    public WordListLevel?[] Levels { get; } = new WordListLevel?[LevelCount];

    /// <summary>The level that belongs to a style, or null.</summary>
    public int? LevelOf(string? style)
    {
        var found = style is null ? -1 : Array.FindIndex(Levels, level => level?.Style == style);
        return found < 0 ? null : found;
    }

    /// <summary>Lets a level begin anew, at a number of its own.</summary>
    public void Restart(int level, int start)
    {
        if (level is >= 0 and < LevelCount)
        {
            _counters[level] = Math.Max(0, start) - 1;
        }
    }

    /// <summary>Counts a paragraph and returns its label as it shows; empty where the level has none.</summary>
    /// <param name="at">The level of the paragraph, from 0.</param>
    /// <param name="own">The levels that the numbering writes otherwise.</param>
    public string Next(int at, IReadOnlyDictionary<int, WordListLevel> own)
    {
        if (LevelAt(at, own) is not { } level)
        {
            return "";
        }

        _counters[at] = _counters[at] is { } last ? Math.Min(last, int.MaxValue - 1) + 1 : level.Start;
        for (var below = at + 1; below < LevelCount; below++)
        {
            if (LevelAt(below, own)?.RestartAfter is not { } after || at < after)
            {
                _counters[below] = null;
            }
        }

        if (level.IsBullet)
        {
            return level.Text.Trim() == "+" ? "+" : "-";
        }

        return level.Format == "none" && !level.Text.Contains('%', StringComparison.Ordinal) ? level.Text.Trim() : LabelOf(level, own);
    }

    private WordListLevel? LevelAt(int level, IReadOnlyDictionary<int, WordListLevel> own) => own.TryGetValue(level, out var mine) ? mine : Levels[level];

    private string LabelOf(WordListLevel level, IReadOnlyDictionary<int, WordListLevel> own)
    {
        var label = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] != '%' || i + 1 >= level.Text.Length || level.Text[i + 1] is < '1' or > '9')
            {
                label.Append(level.Text[i]);
                continue;
            }

            var shown = level.Text[++i] - '1';
            var format = LevelAt(shown, own);
            var number = _counters[shown] ??= format?.Start ?? 1;
            label.Append(WordNumberFormat.Write(number, level.IsLegal ? "decimal" : format?.Format));
        }

        return label.ToString().Trim();
    }
}
