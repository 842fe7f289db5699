using System.Globalization;
using System.Text;

namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>Plants faults of every kind in the text of a report, one at a time, and counts which are found and put right.</summary>
internal sealed class TextMeasurement
{
    private const int MostAttempts = 50;

    private readonly TextRelations _right;
    private readonly TextChecker _checker;

    private TextMeasurement(TextRelations right)
    {
        _right = right;
        _checker = new TextChecker(right);
    }

    /// <summary>Gets what was counted, by kind.</summary>
    public List<TextTally> Kinds { get; } = [];

    /// <summary>Measures one report; its relations stand in the file of its name beside the program.</summary>
    public static TextMeasurement Run(string file, int faults, int seed)
    {
        var relations = Path.Combine(AppContext.BaseDirectory, "InText", Path.GetFileNameWithoutExtension(file) + ".relations.txt");
        var measurement = new TextMeasurement(TextRelations.Read(File.ReadAllText(file, Encoding.UTF8), File.ReadLines(relations, Encoding.UTF8)));
        var planter = new TextPlanter(measurement._right);
        foreach (var (name, plant) in planter.Kinds)
        {
            measurement.Kinds.Add(measurement.Measure(new TextTally(name), plant, faults, new Random(seed)));
        }

        return measurement;
    }

    /// <summary>The counts as a table, and the examples below it.</summary>
    public string ToMarkdown()
    {
        var table = new StringBuilder("| fault | planted | breaks a rule | found | a first repair puts it back | in one figure under two or more rules | put back there | by one value | told beyond |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var kind in Kinds.Append(Sum()))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Name} | {kind.Planted} | {kind.Breaking} | {kind.Found} | {Share(kind.Right, kind.Found)} | {kind.Tied} | {Share(kind.TiedRight, kind.Tied)} | {Share(kind.TiedExact, kind.Tied)} | {kind.ToldBeyond} |\n");
        }

        return table.Append('\n').AppendJoin('\n', Kinds.SelectMany(kind => kind.Notes.Distinct().Select(note => $"{kind.Name}: {note}"))).ToString();
    }

    private static string Share(int part, int whole) => whole == 0 ? "0 (-)" : string.Create(CultureInfo.InvariantCulture, $"{part} ({100.0 * part / whole:0.0}%)");

    private TextTally Sum() => new("all")
    {
        Planted = Kinds.Sum(kind => kind.Planted),
        Breaking = Kinds.Sum(kind => kind.Breaking),
        Found = Kinds.Sum(kind => kind.Found),
        Right = Kinds.Sum(kind => kind.Right),
        Tied = Kinds.Sum(kind => kind.Tied),
        TiedRight = Kinds.Sum(kind => kind.TiedRight),
        TiedExact = Kinds.Sum(kind => kind.TiedExact),
        ToldBeyond = Kinds.Sum(kind => kind.ToldBeyond),
    };

    private TextTally Measure(TextTally tally, Func<TextFigure, Random, TextFault?> plant, int faults, Random random)
    {
        for (var attempt = 0; tally.Planted < faults && attempt < MostAttempts * faults; attempt++)
        {
            if (plant(_right.Figures[random.Next(_right.Figures.Count)], random) is { } fault)
            {
                tally.Planted++;
                Judge(tally, fault);
            }
        }

        return tally;
    }

    private void Judge(TextTally tally, TextFault fault)
    {
        var news = _checker.News(fault);
        if (fault.Broken.Count == 0)
        {
            tally.ToldBeyond += news.Count > 0 ? 1 : 0;
            if (news.Count > 0)
            {
                tally.Notes.Add($"beyond: {Words(fault)}: {string.Join(", ", news.Select(finding => $"{finding.Code} {finding.RuleId} {finding.Reason}"))}");
            }

            return;
        }

        var found = news.Where(finding => _checker.IsFound(fault, finding)).ToList();
        var isRight = found.Exists(finding => _checker.IsRight(fault, finding));
        var isTied = fault.Changed.Count == 1 && _right.RelationsOf(_right[fault.Changed.Keys.Single()]) > 1;
        tally.Breaking++;
        tally.Found += found.Count > 0 ? 1 : 0;
        tally.Right += isRight ? 1 : 0;
        tally.Tied += isTied ? 1 : 0;
        tally.TiedRight += isTied && isRight ? 1 : 0;
        tally.TiedExact += isTied && found.Exists(finding => _checker.IsExact(fault, finding)) ? 1 : 0;
        if (found.Count == 0)
        {
            tally.Notes.Add($"missed: {Words(fault)} [{string.Join("; ", fault.Broken.Select(names => string.Join(',', names)))}]");
        }
        else if (isTied && !isRight)
        {
            tally.Notes.Add($"wrong: {Words(fault)}: {string.Join(", ", found.Select(finding => $"{finding.Code} {finding.RuleId} {finding.Repairs.FirstOrDefault()?.Evidence} {string.Join('+', finding.Repairs.FirstOrDefault()?.Changes.Select(change => change.Figure.Text + "->" + change.Values) ?? [])}"))}");
        }
    }

    private string Words(TextFault fault) => string.Join(", ", fault.Changed.Select(change => $"{change.Key} {_right[change.Key].Written}->{change.Value ?? "gone"}"));
}
