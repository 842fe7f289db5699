using System.Diagnostics;
using System.Globalization;
using System.Text;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Restating;
using DanVan.Domain.Territory;
using RollUpNation;
using Spectre.Console;

// Rolls communes up to the nation, says how complete each total is, explains one, and restates figures across a reform.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
AnsiConsole.Profile.Capabilities.Ansi = !Console.IsOutputRedirected;
var vietnamese = CultureInfo.GetCultureInfo("vi-VN");
Options options;
Nation nation;
try
{
    options = Options.Parse(args);
    nation = Nation.Load(options);
}
catch (Exception problem) when (problem is ArgumentException or FormatException or IOException or InvalidDataException)
{
    Console.Error.WriteLine(problem.Message);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var times = new List<(string What, TimeSpan Took)>();
var units = UnitTree.Of(nation.Before, top: "VN");
var plan = Figures.Plan(units, options.Indicators, options.Months);
Console.WriteLine($"{units.LeafCount:N0} units that report, {options.Indicators:N0} indicators, {options.Months:N0} months: {(long)units.LeafCount * options.Indicators * options.Months:N0} cells");

Cube cube = null!;
AnsiConsole.Progress().Start(progress =>
{
    var task = progress.AddTask("Filling the cube", maxValue: options.Months);
    cube = Timed("fill the cube (figures made up on the way)", () => Figures.Fill(plan, _ => task.Increment(1)));
});
var totals = Timed("roll up, first time", () => Rollup.Of(cube, MissingValues.LeftOut, SubtotalPolicy.Computed));
totals = Timed("roll up again", () => Rollup.Again(totals, cube));

var last = options.Months - 1;
var province = nation.Before.Roots.First(root => units.LeavesBelow(units.Find(root.Code)!.Value) > 1);
AnsiConsole.Write(TableOf(province));

Console.WriteLine("Why is the first figure so? (the first 25 lines of three levels)");
var explanation = Timed("explain one total", () => ExplanationText.Of(totals.Explain(units.Find(province.Code)!.Value, 0, last), vietnamese, levels: 3));
Console.WriteLine(string.Join(Environment.NewLine, explanation.Split('\n').Take(25)));

if (nation is { After: { } after, Reform: { } reform })
{
    Restate(after, reform);
}

var clock = new Table().AddColumn("what").AddColumn(new TableColumn("ms").RightAligned());
times.ForEach(time => clock.AddRow(Markup.Escape(time.What), time.Took.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture)));
AnsiConsole.Write(clock);
Console.WriteLine($"memory of the cube: {(double)cube.Bytes / plan.CellCount:N2} bytes a cell");
return 0;

Table TableOf(AdministrativeUnit unit)
{
    var place = units.Find(unit.Code)!.Value;
    var table = new Table().Title(Markup.Escape($"{unit.Name}, {plan.Periods[last]}")).AddColumn("chỉ tiêu").AddColumn(new TableColumn("tổng").RightAligned()).AddColumn(new TableColumn("đã báo cáo").RightAligned());
    for (var indicator = 0; indicator < int.Min(5, plan.Indicators.Count - 1); indicator++)
    {
        var total = totals.At(place, indicator, last);
        table.AddRow(Markup.Escape(plan.Indicators[indicator].Indicator.Name.Vi), $"{total.Value}", $"{total.Reported:N0}/{total.Expected:N0}");
    }

    var rate = totals.RateAt(place, plan.Indicators.Count - 1, last);
    table.AddRow(Markup.Escape(plan.Indicators[^1].Indicator.Name.Vi), Markup.Escape(rate.Value is { } value ? value.ToString("P1", vietnamese) : $"{rate.Reason}"), $"{rate.ReportedBoth:N0}/{rate.Base.Expected:N0}");
    return table;
}

void Restate(TerritoryOnDate after, RestatementTable reform)
{
    var restatement = RestatementPlan.For(reform, TransferMeasure.People, []);
    var places = restatement.Sources.Select(code => units.Find(code)!.Value).ToArray();
    var columns = Enumerable.Range(0, options.Indicators).Select(indicator => places.Select(unit => cube.At(unit, indicator, last).Value is { } value ? (long)value.Numerator : (long?)null).ToArray()).ToList();
    var restated = Timed($"restate {options.Indicators} columns", () => columns.ConvertAll(column => restatement.Restate(column)));
    var first = restated[0];
    Console.WriteLine($"Restated: {reform.Sources.Count:N0} units before, {reform.Targets.Count:N0} after; {reform.Unplaced.Count:N0} remarks about what cannot be placed");
    Console.WriteLine($"{plan.Indicators[0].Indicator.Name.Vi}: {first.Certain:N0} placed + {first.Divided:N0} divided + {first.Unplaced:N0} unplaced = {columns[0].Sum():N0} given");
    var wide = Enumerable.Range(0, first.Targets.Count).FirstOrDefault(target => !first.ValuesOf(target).IsPoint);
    Console.WriteLine($"{after.Find(first.Targets[wide])}: {first.ValuesOf(wide)}, {first.PresentOf(wide)} of {first.ExpectedOf(wide)} units before reported");
    foreach (var unplaced in reform.Unplaced.Take(5))
    {
        Console.WriteLine($"  {unplaced.Reason}: {unplaced.Message}");
    }
}

T Timed<T>(string what, Func<T> work)
{
    var watch = Stopwatch.StartNew();
    var result = work();
    times.Add((what, watch.Elapsed));
    return result;
}
