using System.Globalization;

namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>The figures of one text, and what must hold among them, read from a file that was written by hand.</summary>
internal sealed class TextRelations
{
    private readonly Dictionary<string, TextFigure> _byName;

    private TextRelations(string text, IReadOnlyList<TextFigure> figures, IReadOnlyList<TextRelation> relations)
    {
        Text = text;
        Figures = figures;
        Relations = relations;
        _byName = figures.ToDictionary(figure => figure.Name);
    }

    public string Text { get; }

    /// <summary>Gets the figures by place.</summary>
    public IReadOnlyList<TextFigure> Figures { get; }

    public IReadOnlyList<TextRelation> Relations { get; }

    /// <summary>Reads the lines of a file for a text; throws when a figure is not found once, or a relation does not hold.</summary>
    public static TextRelations Read(string text, IEnumerable<string> lines)
    {
        var figures = new List<TextFigure>();
        var relations = new List<TextRelation>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("figure ", StringComparison.Ordinal))
            {
                figures.Add(Find(text, line.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries)));
                continue;
            }

            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] names = [.. words.Skip(1).Where(word => figures.Exists(figure => figure.Name == word))];
            relations.Add(new TextRelation(words[0], names, words[0] == "units" ? long.Parse(words[^1], CultureInfo.InvariantCulture) : 0));
        }

        var read = new TextRelations(text, [.. figures.OrderBy(figure => figure.Start)], relations);
        return read.BrokenBy(new Dictionary<string, string?>()) is [] ? read : throw new InvalidOperationException("A relation of the file does not hold in the text.");
    }

    public TextFigure this[string name] => _byName[name];

    /// <summary>How many relations a figure has a part in.</summary>
    public int RelationsOf(TextFigure figure) => Relations.Count(relation => relation.Names.Contains(figure.Name));

    /// <summary>The names of the figures of each relation that cannot hold when some figures are written otherwise, or are gone (null).</summary>
    public IReadOnlyList<IReadOnlyList<string>> BrokenBy(IReadOnlyDictionary<string, string?> changed)
    {
        var broken = Relations.Where(relation => !Choices([.. relation.Names.Select(Readings)]).Any(relation.CanHold)).Select(relation => relation.Names);
        var impossible = changed.Keys.Where(name => !Readings(name).Any(reading => CanBe(_byName[name], reading))).Select(name => (IReadOnlyList<string>)[name]);
        return [.. broken, .. impossible];

        IReadOnlyList<WrittenNumber?> Readings(string name) => !changed.TryGetValue(name, out var written)
            ? [.. WrittenNumber.Read(_byName[name].Written)]
            : written is null ? [null] : [.. WrittenNumber.Read(written).Concat(written[0] == '-' && MayBeginItem(_byName[name]) ? WrittenNumber.Read(written[1..]) : [])];
    }

    // A minus at the head of a cell of words, or behind a colon, a semicolon or an opening parenthesis, may be the dash of a list.
    private bool MayBeginItem(TextFigure figure)
    {
        var before = Text[..figure.Start].TrimEnd(' ');
        var isAlone = figure.End == Text.Length || Text[figure.End] is '\t' or '\n' || (Text[figure.End] == ' ' && Text[figure.End + 1] == '|');
        return before[^1] is ':' or ';' || (before[^1] == '(' && !figure.IsPercent) || (before[^1] is '\t' or '\n' or '|' && !isAlone && !figure.IsPercent && Text[figure.End] != '/');
    }

    private static bool CanBe(TextFigure figure, WrittenNumber? reading) =>
        reading is not { } value || (value.Value.Above.Sign >= 0 && (figure.IsPercent || value.IsWhole));

    private static TextFigure Find(string text, string[] words)
    {
        var marked = words[3].Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
        var (open, close) = (marked.IndexOf('['), marked.IndexOf(']'));
        var plain = marked.Remove(close, 1).Remove(open, 1);
        var start = text.IndexOf(plain, StringComparison.Ordinal);
        return start >= 0 && text.IndexOf(plain, start + 1, StringComparison.Ordinal) < 0
            ? new TextFigure(words[1], words[2] == "percent", start + open, plain[open..(close - 1)])
            : throw new InvalidOperationException($"'{plain}' does not stand once in the text.");
    }

    private static IEnumerable<WrittenNumber?[]> Choices(IReadOnlyList<IReadOnlyList<WrittenNumber?>> readings) => readings.Aggregate(
        (IEnumerable<WrittenNumber?[]>)[[]],
        (chosen, next) => chosen.SelectMany(values => next.Select(value => (WrittenNumber?[])[.. values, value])));
}
