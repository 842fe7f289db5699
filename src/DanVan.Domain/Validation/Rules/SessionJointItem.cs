using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A statement, a rule or a claim that may be taken together with others, by the figures it reads.</summary>
/// <param name="Place">Its place among them all.</param>
/// <param name="Keys">The indicators it reads, and the places of figures in the text.</param>
internal sealed record SessionJointItem(int Place, IReadOnlyList<object> Keys)
{
    /// <summary>Gets the places in the text whose figures are anything but one known number, or may come to be.</summary>
    public IReadOnlyList<object> OpenKeys { get; private init; } = [];

    /// <summary>Gets whether it is more than one rule by itself.</summary>
    public bool IsSeveral { get; private init; }

    /// <summary>A statement of the text, or the claim it makes of a rate.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="mayChange">Whether some figure of it is a fact, which a change can make another.</param>
    public static SessionJointItem Of(int place, Statement statement, bool mayChange)
    {
        StatedFigure?[] named = [statement.Stated, .. statement.Operands, statement.Numerator, .. statement.Denominators];
        var figures = named.OfType<StatedFigure>().ToList();
        var isOfRates = statement.Kind is StatementKind.Complement or StatementKind.Rate or StatementKind.Change;
        return new SessionJointItem(place, [.. figures.Select(figure => figure.Source).Cast<object>(), .. figures.Select(figure => figure.Indicator).OfType<IndicatorCode>().Cast<object>()])
        {
            OpenKeys = [.. figures.Where(figure => mayChange || Reading.AllOf(figure, isOfRates) is not [{ Rounded.IsPoint: true, Truncated.IsPoint: true }]).Select(figure => figure.Source).Cast<object>()],
        };
    }

    /// <summary>A rule of the rulebook; it reads nothing where it cannot be taken together with others.</summary>
    public static SessionJointItem Of(int place, Rule rule, IEnumerable<IndicatorCode> ofExpression)
    {
        var isTaken = ReportConstraints.IsForAll(rule) && (rule.Expression is not null || rule.Code is "R-SUM-02" or "R-DIF-01" or "R-SUB-01" or "R-RATE-03" or "R-DUP-01");
        IEnumerable<IndicatorCode> codes = rule.Subject is { } subject ? [subject, .. rule.Parts, .. ofExpression] : ofExpression;
        return new SessionJointItem(place, isTaken ? [.. codes.Cast<object>()] : []) { IsSeveral = rule.Code is "R-SUB-01" or "R-DUP-01" };
    }

    /// <summary>The rulebook's claim of a rate.</summary>
    public static SessionJointItem OfRate(int place, Rule rule)
    {
        IEnumerable<IndicatorCode?> codes = [rule.Subject, rule.Numerator, .. rule.Denominators.Select(code => (IndicatorCode?)code)];
        return new SessionJointItem(place, [.. codes.OfType<IndicatorCode>().Cast<object>()]);
    }
}
