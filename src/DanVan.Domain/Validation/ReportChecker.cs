using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Territory;
using DanVan.Domain.Validation.Repairs;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>Checks a report: what its text claims of its own figures, what a rulebook demands, and what the form asks for.</summary>
public static class ReportChecker
{
    /// <summary>The reason of a finding whose rule has a code that this library does not know.</summary>
    internal const string UnknownCode = "unknown-code";

    /// <summary>The reason of a finding about a report that never came.</summary>
    internal const string ReportMissing = "report-missing";

    /// <summary>Gets the rules in the order in which they are checked.</summary>
    internal static IReadOnlyList<IReportRule> Rules { get; } =
    [
        new StatedSumRule(),
        new RulebookSumRule(),
        new RemainderRule(),
        new SubsetRule(),
        new FormulaRule(),
        new StatedRateRule(),
        new PossibleCountsRule(),
        new ComplementRule(),
        new DuplicateRule(),
        new OtherReportRule(),
        new BoundRule(),
        new JointRule(),
        new LabelRule(),
        new SameNumberRule(),
        new NoRoomRule(),
        new UnitCountRule(),
        new OmissionRule(),
        new UnfilledCellRule(),
        new PairInCellRule(),
        new IncompleteCellRule(),
        .. CitationChecks.Rules,
        new PercentSignRule(),
        new MixedWritingRule(),
        new BadlyWrittenRule(),
    ];

    /// <summary>Gives the verdict of every rule at every place where it applies, passes and "not checked" included, always in the same order.</summary>
    /// <remarks>A report can be as wrong as it likes: that gives findings, never an exception.</remarks>
    /// <param name="report">The report.</param>
    /// <param name="template">The form it fills, or null: then cells and kinds of indicators are not checked.</param>
    /// <param name="rulebook">The rules of the form, or null: then only what the text itself claims is checked.</param>
    /// <exception cref="InvalidRulebookException">The rulebook cannot be used: a rule does not parse, or names what the form does not have. Everything that is wrong is listed.</exception>
    public static CheckedReport Check(Report report, ReportTemplate? template, Rulebook? rulebook)
    {
        Guard.Against.Null(report);
        return WithRepairs(new RuleContext(report, template, rulebook is null ? null : PreparedRulebook.Of(rulebook, template)));
    }

    /// <summary>Gives the same verdicts, and compares the numbers of communes with those of the day of the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="template">The form it fills, or null.</param>
    /// <param name="rulebook">The rules of the form, or null.</param>
    /// <param name="register">The register of administrative units.</param>
    /// <exception cref="InvalidRulebookException">The rulebook cannot be used. Everything that is wrong is listed.</exception>
    public static CheckedReport Check(Report report, ReportTemplate? template, Rulebook? rulebook, TerritoryRegister register)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(register);
        var prepared = rulebook is null ? null : PreparedRulebook.Of(rulebook, template);
        return WithRepairs(new RuleContext(report, template, prepared) { Register = register });
    }

    /// <summary>Gives the verdict of every rule at every place where it applies, with a rulebook that was prepared once.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rulebook">The rules and the template they are for.</param>
    public static CheckedReport Check(Report report, PreparedRulebook rulebook)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(rulebook);
        return WithRepairs(new RuleContext(report, rulebook.Template, rulebook));
    }

    /// <summary>Gives the verdict of every rule, those that look at other reports too: at earlier periods, at the units below, at the same facts elsewhere.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rulebook">The rules and the template they are for.</param>
    /// <param name="related">The other reports.</param>
    public static CheckedReport CheckAgainst(Report report, PreparedRulebook rulebook, RelatedReports related)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(rulebook);
        Guard.Against.Null(related);
        return WithRepairs(new RuleContext(report, rulebook.Template, rulebook) { Related = related });
    }

    /// <summary>Gives the same verdicts one after another, as they are found, without the repairs that take the whole report to find: the first long before the last, however many there are.</summary>
    /// <param name="report">The report.</param>
    /// <param name="template">The form it fills, or null.</param>
    /// <param name="rulebook">The rules of the form, or null.</param>
    /// <exception cref="InvalidRulebookException">The rulebook cannot be used. Thrown at once, not when the first verdict is asked for.</exception>
    public static IEnumerable<Finding> Stream(Report report, ReportTemplate? template, Rulebook? rulebook)
    {
        Guard.Against.Null(report);
        var prepared = rulebook is null ? null : PreparedRulebook.Of(rulebook, template);
        return Stream(new RuleContext(report, template, prepared));
    }

    /// <summary>Gives the same verdicts one after another, with a rulebook that was prepared once.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rulebook">The rules and the template they are for.</param>
    public static IEnumerable<Finding> Stream(Report report, PreparedRulebook rulebook)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(rulebook);
        return Stream(new RuleContext(report, rulebook.Template, rulebook));
    }

    // A repair has to make every rule hold, so that it can only be looked for when every verdict is known.
    private static CheckedReport WithRepairs(RuleContext context) => new() { Report = context.Report, Checks = RepairSearch.Attach([.. Stream(context)], context) };

    /// <summary>Gives the verdict of every rule for a report that never came: not checked, except for the formulas that are checked even where nothing is stated.</summary>
    /// <param name="rulebook">The rules and the template they are for.</param>
    /// <param name="unit">The unit that was to report.</param>
    /// <param name="unitLevel">The level of the unit, or null when not known.</param>
    /// <param name="period">The period it was to report on, or null when not known; its last day decides which rules are in force.</param>
    public static CheckedReport CheckMissing(PreparedRulebook rulebook, string unit, string? unitLevel, ReportingPeriod? period)
    {
        Guard.Against.Null(rulebook);
        Guard.Against.Null(unit);
        var missing = Report.Unwritten(rulebook.Rulebook.Template, unit, unitLevel, period);
        var context = new RuleContext(missing, rulebook.Template, rulebook);
        var even = rulebook.Formulas.Where(formula => formula.IsNeverSkipped).Select(formula => formula.Rule).ToHashSet(ReferenceEqualityComparer.Instance);
        var checks = rulebook.Rulebook.Rules.SelectMany(rule =>
            context.ObstacleOf(rule) is { } obstacle ? [NotChecked(rule, obstacle)]
            : even.Contains(rule) ? FormulaRule.Check(rule, context)
            : [NotChecked(rule, ReportMissing)]);
        return new CheckedReport { Report = missing, Checks = [.. checks] };
    }

    private static IEnumerable<Finding> Stream(RuleContext context) =>
        Repetition.Mark(Rules.SelectMany(rule => rule.Check(context)).Concat(NotApplied(context)));

    // A rulebook may be newer than this library: its rule is not lost, and not taken as kept.
    private static IEnumerable<Finding> NotApplied(RuleContext context) =>
        from rule in context.Rulebook?.Rules ?? []
        let obstacle = Rules.All(known => known.Description.Code != rule.Code) ? UnknownCode : context.ObstacleOf(rule)
        where obstacle is not null
        select NotChecked(rule, obstacle);

    private static Finding NotChecked(Rule rule, string reason) => new()
    {
        Code = rule.Code,
        RuleId = rule.Id,
        Kind = rule.Kind,
        Verdict = Verdict.NotChecked,
        Severity = rule.Severity,
        Reason = reason,
        Sources = [],
        Names = new Dictionary<string, LocalizedText> { ["rule"] = rule.Statement },
    };
}
