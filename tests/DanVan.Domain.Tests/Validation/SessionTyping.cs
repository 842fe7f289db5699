using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DanVan.Domain.Tests.Validation;

/// <summary>A clerk who types anything into any cell of a report in a session.</summary>
internal static class SessionTyping
{
    // Small numbers meet and miss each other often; the rest is what else may stand in a cell.
    private static readonly string[] s_typed =
    [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "1.000", "1.234", "gần 3", "khoảng 4", "1,5", "trên 2", "từ 5", "-4", "-1,5", "7%", "0%", "50%", "25%", "33%", "33,3%",
        "33,33%", "66%", "66,6%", "66,67%", "100%", "150%", "-10%", "12345678901234567890123", "2,5 triệu", "3 xã", "98",
    ];

    private static readonly CellState[] s_states = [CellState.Blank, CellState.Blank, CellState.StatedNone, CellState.NotCollected, CellState.NotApplicable, CellState.Placeholder];
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Changes, each of a fact by its place and to something typed; both are taken round and round.</summary>
    public static Gen<(int Fact, int Typed)> Changes { get; } =
        from fact in Gen.Choose(0, 100_000)
        from typed in Gen.Choose(0, s_typed.Length + s_states.Length - 1)
        select (fact, typed);

    /// <summary>A form with all its cells blank, for the unit that reports and two units in its rows where it has such.</summary>
    public static Report Blank(ReportTemplate template, params string[] units)
    {
        var header = new ReportHeader { Title = "Kết quả 5 năm thực hiện", Issuer = "UBND huyện A", Date = new LocalDate(2024, 12, 1) };
        var form = new FilledForm(template, header) { UnitLevel = "district" };
        foreach (var indicator in template.Indicators)
        {
            form.SetState(indicator.Code, CellState.Blank);
        }

        foreach (var table in template.Tables.Where(table => table.Rows.Count == 0 && table.RowsAre == RowSubject.Unit))
        {
            foreach (var unit in units)
            {
                form.SetState(table.Number, unit, table.Columns.First(column => column.Content != CellContent.RowLabel).Number, CellState.Blank);
            }
        }

        return form.ToReport();
    }

    /// <summary>Makes one change, if the cell can be named.</summary>
    public static FindingChanges Apply(CheckSession session, Report report, (int Fact, int Typed) change)
    {
        var fact = report.Facts[change.Fact % report.Facts.Count];
        var isStatedOnce = report.FactsOf(fact.Indicator, fact.Unit).Count() == 1;
        if (change.Typed >= s_typed.Length)
        {
            return isStatedOnce ? session.ChangeState(fact.Unit, fact.Indicator, s_states[change.Typed - s_typed.Length]) : FindingChanges.None;
        }

        var figure = Figure.Parse(s_typed[change.Typed], null);
        return isStatedOnce ? session.Change(fact.Unit, fact.Indicator, figure)
            : fact.Source is { Table: { } table, Row: { } row, Column: { } column } && CanHold(report, fact, figure) ? session.ChangeCell(table, row, column, figure)
            : FindingChanges.None;
    }

    /// <summary>All that a finding says.</summary>
    public static string Say(Finding finding)
    {
        var parts = new[]
        {
            finding.Code, finding.RuleId, finding.Unit, $"{finding.Kind}", $"{finding.Verdict}", $"{finding.Severity}", finding.Reason, Say(finding.Stated), Say(finding.Numerator), Say(finding.Denominator),
            $"{finding.Computed}", $"{finding.Gap}", string.Join("; ", finding.Operands.Select(Say)), string.Join("; ", finding.Sources),
            string.Join("; ", finding.Readings.Select(reading => $"{reading.Numerators} of {reading.Denominator} {Say(reading.Stated)}")),
            string.Join("; ", finding.Details.OrderBy(pair => pair.Key, StringComparer.Ordinal)),
            string.Join("; ", finding.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal)),
            string.Join("; ", finding.Repairs.Select(repair => string.Join(", ", repair.Changes.Select(one => $"{Say(one.Figure)} -> {one.Values}")) + repair.Evidence)),
            $"{finding.IsRepetition} {finding.IsRepairSearchCut} {finding.IsWorthTelling}",
        };
        return string.Join(" | ", parts) + " | " + FindingText.For(finding, s_vietnamese);
    }

    /// <summary>What a check of the whole report tells a reader; repairs that take the whole report to find are left out.</summary>
    public static IEnumerable<string> Fresh(Report report, PreparedRulebook rulebook) =>
        ReportChecker.Stream(report, rulebook).Where(finding => finding.IsWorthTelling).Select(Say);

    private static string Say(StatedFigure? figure) => $"{figure}";

    private static bool CanHold(Report report, Fact fact, Figure figure) =>
        report.Facts.Count(other => other.Source.Table == fact.Source.Table && other.Source.Row == fact.Source.Row && other.Source.Column == fact.Source.Column) == 1 || !figure.IsPercent;
}
