using DanVan.Domain.Validation;

namespace CheckReport;

/// <summary>How many checks came out how. Every check is counted once; one that repeats another is not counted.</summary>
internal sealed record Tally(int Errors, int Warnings, int Notes, int Held, int Undetermined, int NotChecked)
{
    public static Tally Of(IEnumerable<Finding> all)
    {
        var checks = all.Where(check => !check.IsRepetition).ToList();
        return new Tally(
            Errors: checks.Count(check => check is { Verdict: Verdict.Impossible, Severity: Severity.Error }),
            Warnings: checks.Count(check => check is { Verdict: Verdict.Impossible, Severity: Severity.Warning }),
            Notes: checks.Count(check => check is { Verdict: Verdict.Impossible, Severity: Severity.Note }),
            Held: checks.Count(check => check.Verdict is Verdict.Holds or Verdict.HoldsOnlyIfTruncated),
            Undetermined: checks.Count(check => check.Verdict is Verdict.Undetermined),
            NotChecked: checks.Count(check => check.Verdict is Verdict.NotChecked));
    }
}
