using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Whether a rule applies to a report at all: by its date, its level and its period.</summary>
internal static class RuleApplicability
{
    /// <summary>The reason of a rule that is not in force on the date of the report.</summary>
    public const string NotInForce = "not-in-force";

    /// <summary>The reason of a rule for units of another level.</summary>
    public const string OtherLevel = "other-level";

    /// <summary>The reason of a rule for some levels, where the level of the unit is not known.</summary>
    public const string LevelUnknown = "level-unknown";

    /// <summary>The reason of a rule for periods of another kind or regime.</summary>
    public const string OtherPeriod = "other-period";

    /// <summary>The reason of a rule for some periods, where the period of the report is not known.</summary>
    public const string PeriodUnknown = "period-unknown";

    /// <summary>Gets every reason it can give.</summary>
    public static IReadOnlyList<string> Reasons { get; } = [NotInForce, OtherLevel, LevelUnknown, OtherPeriod, PeriodUnknown];

    /// <summary>Why the rule does not apply, or null when it does. Days are inclusive; a report without a date is taken by the last day of its period, and without either a rule is taken to be in force.</summary>
    public static string? FindObstacle(Rule rule, Rulebook rulebook, Report report)
    {
        var day = report.Header.Date ?? report.Period?.Last;
        if (day < rule.EffectiveFrom || day > rule.EffectiveTo || day < rulebook.InForceFrom || day > rulebook.InForceTo)
        {
            return NotInForce;
        }

        if (rule.Levels.Count > 0 && (report.UnitLevel is not { } level || !rule.Levels.Contains(level, StringComparer.Ordinal)))
        {
            return report.UnitLevel is null ? LevelUnknown : OtherLevel;
        }

        if (rule.Periods.Count == 0 && rule.Regime is null)
        {
            return null;
        }

        return report.Period is not { } period ? PeriodUnknown
            : (rule.Periods.Count > 0 && !rule.Periods.Contains(period.Kind)) || (rule.Regime is { } regime && regime != period.Regime) ? OtherPeriod
            : null;
    }
}
