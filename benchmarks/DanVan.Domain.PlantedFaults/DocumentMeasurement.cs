using System.Text;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.PlantedFaults;

/// <summary>Plants faults in the text of a report, one at a time, and looks whether the checked report says something new.</summary>
internal sealed class DocumentMeasurement
{
    private readonly string _text;
    private readonly HashSet<string> _known;
    private readonly IReadOnlyList<(StatedFigure Figure, string Number, int Start)> _targets;

    private DocumentMeasurement(string text)
    {
        _text = text;
        var right = Check(text);
        _known = [.. right.Findings.Select(Told)];
        _targets = [.. Covered(right).Select(Locate).OfType<(StatedFigure, string, int)>()];
    }

    /// <summary>A table of how many faults of each kind were planted, changed a figure, were told, and put right by a first repair.</summary>
    public static string Run(string file, int faults, int seed)
    {
        var measurement = new DocumentMeasurement(File.ReadAllText(file, Encoding.UTF8));
        var table = new StringBuilder("| fault | planted | something new is told | a first repair puts it back |\n|---|---:|---:|---:|\n");
        foreach (var (name, plant) in measurement.Kinds())
        {
            var random = new Random(seed);
            var (planted, told, repaired) = (0, 0, 0);
            for (var attempt = 0; planted < faults && attempt < 20 * faults; attempt++)
            {
                var target = measurement._targets[random.Next(measurement._targets.Count)];
                if (plant(target, random) is { } wrong && wrong != measurement._text)
                {
                    planted++;
                    var news = measurement.News(wrong);
                    told += news.Count > 0 ? 1 : 0;
                    repaired += news.Any(finding => PutsBack(finding, target.Start, target.Figure)) ? 1 : 0;
                }
            }

            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {name} | {planted} | {told} | {repaired} |\n");
        }

        return table.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{measurement._targets.Count} figures stand under a rule that holds; {measurement._known.Count} findings without a planted fault.\n").ToString();
    }

    private static CheckedReport Check(string text)
    {
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(text), BuiltInTemplates.All);
        var template = report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        return ReportChecker.Check(report, template, template is null ? null : BuiltInRulebooks.Find(template.Code), BuiltInRegisters.VinhTuong);
    }

    // The figures that some rule holds for: only a fault in one of these can break a rule.
    private static IEnumerable<StatedFigure> Covered(CheckedReport right) => right.Checks
        .Where(check => check.Verdict == Verdict.Holds)
        .SelectMany(check => check.Operands.Append(check.Stated).Append(check.Numerator).Append(check.Denominator))
        .OfType<StatedFigure>()
        .Where(figure => figure is { IsPair: false } && figure.Source.End > figure.Source.Start)
        .DistinctBy(figure => figure.Source.Start)
        .OrderBy(figure => figure.Source.Start);

    private (StatedFigure Figure, string Number, int Start)? Locate(StatedFigure figure)
    {
        var start = figure.Source.Start;
        while (start < figure.Source.End && !char.IsAsciiDigit(_text[start]))
        {
            start++;
        }

        var end = start;
        while (end < figure.Source.End && (char.IsAsciiDigit(_text[end]) || (_text[end] is '.' or ',' && end + 1 < figure.Source.End && char.IsAsciiDigit(_text[end + 1]))))
        {
            end++;
        }

        return end > start ? (figure, _text[start..end], start) : null;
    }

    private IEnumerable<(string Name, Func<(StatedFigure Figure, string Number, int Start), Random, string?> Plant)> Kinds() =>
    [
        .. DocumentFault.Kinds.Select(kind => (kind.Name, new Func<(StatedFigure Figure, string Number, int Start), Random, string?>((target, random) =>
            kind.Plant(target.Number, random) is { } wrong && wrong != target.Number ? _text[..target.Start] + wrong + _text[(target.Start + target.Number.Length)..] : null))),
        ("a wrong percentage", WrongPercent),
        ("two neighbouring numbers swapped", Swapped),
        ("a row shifted by one cell", Shifted),
    ];

    private List<Finding> News(string text) => [.. Check(text).Findings.Where(finding => !_known.Contains(Told(finding)))];

    private string? WrongPercent((StatedFigure Figure, string Number, int Start) target, Random random) =>
        target.Figure.Value is { IsPercent: true }
            ? _text[..target.Start] + $"{random.Next(1, 100)}" + _text[(target.Start + target.Number.Length)..]
            : null;

    // With the next number that stands under a rule, if it is in the same paragraph or row.
    private string? Swapped((StatedFigure Figure, string Number, int Start) target, Random random)
    {
        var next = _targets.FirstOrDefault(other => other.Start > target.Start);
        var (first, second) = (target.Start + target.Number.Length, next.Start);
        return next.Figure is not null && next.Number != target.Number && !_text.AsSpan(first, second - first).Contains('\n')
            ? _text[..target.Start] + next.Number + _text[first..second] + target.Number + _text[(second + next.Number.Length)..]
            : null;
    }

    // From the cell of the number on, each cell of its row takes the words of the one before it; the last is lost.
    private string? Shifted((StatedFigure Figure, string Number, int Start) target, Random random)
    {
        var (start, end) = (_text.LastIndexOf('\n', target.Start) + 1, _text.IndexOf('\n', target.Start));
        var cells = _text[start..end].Trim().Trim('|').Split('|');
        if (_text[start] != '|' || cells.Length < 3)
        {
            return null;
        }

        var at = _text[start..target.Start].Count(letter => letter == '|') - 1;
        string[] shifted = [.. cells[..at], " ", .. cells[at..^1]];
        return _text[..start] + "|" + string.Join('|', shifted) + "|" + _text[end..];
    }

    private static bool PutsBack(Finding finding, int start, StatedFigure right) =>
        finding.Repairs is [{ Changes: [var change] }, ..] && right.Value is { } value && change.Figure.Source.Start <= start && start < change.Figure.Source.End + 1 && change.Values.Contains(value.ScaledValue);

    // Places move when a number grows, so a finding is known by its rule, its reason and its words.
    private static string Told(Finding finding) => $"{finding.Code} {finding.RuleId} {finding.Reason} {finding.Stated?.Text} {string.Join(' ', finding.Operands.Select(figure => figure.Text))}";
}
