using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Numbers that cannot be meant as they are written: "8,943 lượt", "29.79 lượt", "-2.979 lượt".</summary>
internal sealed class BadlyWrittenRule : IReportRule
{
    /// <summary>Why a number that cannot be read is among the unplaced texts of a report.</summary>
    public const string UnreadNumber = "unread-number";

    /// <summary>Why a minus right before a count is among the unplaced texts of a report; the count is read without it.</summary>
    public const string GluedMinus = "glued-minus";

    public RuleDescription Description { get; } = new()
    {
        Code = "R-FMT-02",
        Kind = CheckKind.Format,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Số viết sai cách", En = "Numbers that cannot be meant as they are written" },
        Reasons = ["comma-in-count", "separators-mixed", "not-a-number", "minus-glued", "below-zero", "not-whole"],
        Details = ["text"],
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var finding in context.Report.Unplaced.SelectMany(unread => Check(unread, context.Report.Figures)))
        {
            yield return finding;
        }

        foreach (var finding in FormCell.AllOf(context).SelectMany(cell => Check(cell, context.Report.Unplaced)))
        {
            yield return finding;
        }

        foreach (var finding in context.Report.Facts.SelectMany(fact => Check(fact, context.Template?.FindIndicator(fact.Indicator))))
        {
            yield return finding;
        }
    }

    /// <summary>The verdict on a text that was not read as it stands, if it is one of numbers.</summary>
    public IEnumerable<Finding> Check(UnplacedText unread, IEnumerable<StatedFigure> figures)
    {
        var figure = figures.FirstOrDefault(figure => figure.Source.Start < unread.Source.End && unread.Source.Start < figure.Source.End);
        if (unread.Reason == GluedMinus)
        {
            yield return Tell("minus-glued", unread.Text, unread.Source, figure, RepairEvidence.Sign);
        }
        else if (unread.Reason == UnreadNumber && IsOfSeparators(unread.Text))
        {
            yield return Tell(IsGroupedByComma(unread.Text) ? "comma-in-count" : "separators-mixed", unread.Text, unread.Source, figure, RepairEvidence.Separator);
        }
    }

    /// <summary>The verdict on a cell of digits that are no number, unless that is told already.</summary>
    public IEnumerable<Finding> Check(FormCell cell, IEnumerable<UnplacedText> unplaced) =>
        IsUnread(cell) && !unplaced.Any(unread => unread.Reason == UnreadNumber && unread.Source.Start == cell.Cell.Source.Start)
            ? [Describe("not-a-number", cell.Cell.Text, cell.Cell.Source, null)]
            : [];

    /// <summary>The verdict on a fact that cannot be: what counts things, or is a share of them, is never below nothing.</summary>
    public IEnumerable<Finding> Check(Fact fact, Indicator? indicator)
    {
        if (fact is not { State: CellState.Reported, Figure: { Value: { } value } figure })
        {
            yield break;
        }

        if (value.Value.Sign < 0 && indicator?.Kind is IndicatorKind.Count or IndicatorKind.Rate)
        {
            yield return Describe("below-zero", figure.Text, figure.Source, figure) with { Repairs = [Repair.Of(figure, Interval.Point(-value.ScaledValue), RepairEvidence.Sign)] };
        }
        else if (!value.ScaledValue.IsInteger && indicator is { Kind: IndicatorKind.Count, Span: not IndicatorSpan.YearlyAverage } && !MeasuredUnits.Contains(value.Unit))
        {
            yield return Describe("not-whole", figure.Text, figure.Source, figure);
        }
    }

    // A cell for a number in which nothing but digits stands, and yet no number: "0262" is as likely a code.
    private static bool IsUnread(FormCell cell) =>
        cell is { Column.Content: CellContent.Number, Cell: { State: CellState.Reported, Figures.Count: 0 } }
        && cell.Cell.Text is ['0', _, ..] text && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',');

    private Finding Tell(string reason, string text, Source source, StatedFigure? figure, string evidence)
    {
        var finding = Describe(reason, text, source, figure);
        return figure is { Value: { } value } ? finding with { Repairs = [Repair.Of(figure with { Text = text }, Interval.Point(value.ScaledValue), evidence)] } : finding;
    }

    private Finding Describe(string reason, string text, Source source, StatedFigure? figure) =>
        Description.Tell(Verdict.Impossible, reason, null, [source]) with { Stated = figure, Details = new Dictionary<string, string> { ["text"] = text } };

    private static bool IsOfSeparators(string text) => text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',') && text.Any(letter => letter is '.' or ',');

    private static bool IsGroupedByComma(string text) => text.IndexOf(',') is >= 1 and <= 3 and var comma && text.Length - comma == 4 && !text.Contains('.', StringComparison.Ordinal);
}
