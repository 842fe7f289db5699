using System.Collections.ObjectModel;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation;

/// <summary>The verdict of one rule at one place, with the figures used and what was computed. Data; the words are made elsewhere.</summary>
/// <remarks>Passes are kept too: <see cref="IsWorthTelling"/> says which findings a reader should see.</remarks>
public sealed partial record Finding
{
    /// <summary>Gets the code of the documented rule ("R-SUM-01").</summary>
    public required string Code { get; init; }

    /// <summary>Gets the id of the rulebook's rule, or null for a rule that needs no rulebook.</summary>
    public string? RuleId { get; init; }

    /// <summary>Gets the unit whose row it is about, or null for the unit that reports.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the kind of check.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>Gets the verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets how much it matters when it does not hold.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets why: a code such as <c>sum-differs</c>, <c>no-base</c>, <c>no-power</c>, <c>several-bases</c>. It chooses the wording together with the rule code.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets the figure that the rule is about, or null when there is none.</summary>
    public StatedFigure? Stated { get => Draft is null ? field : Draft.Written.Stated; init; }

    /// <summary>Gets the figures it was compared with, in reading order.</summary>
    public IReadOnlyList<StatedFigure> Operands { get => Draft is null ? field : Draft.Written.Operands; init; } = [];

    /// <summary>Gets what was divided, or null.</summary>
    public StatedFigure? Numerator { get => Draft is null ? field : Draft.Written.Numerator; init; }

    /// <summary>Gets what it was divided by, or null.</summary>
    public StatedFigure? Denominator { get => Draft is null ? field : Draft.Written.Denominator; init; }

    /// <summary>Gets, for a rate that fits several bases, each base with its numerators, most likely first; the one reading where no figure states its numerator; empty otherwise.</summary>
    public IReadOnlyList<RateReading> Readings { get => Draft is null ? field : Draft.Written.Readings; init; } = [];

    /// <summary>Gets what was computed from the operands, or null when nothing was.</summary>
    public Interval? Computed { get => Draft is null ? field : Draft.Written.Computed; init; }

    /// <summary>Gets the smallest distance between what was computed and what was stated, or null; zero when they meet.</summary>
    public Fraction? Gap { get => Draft is null ? field : Draft.Written.Gap; init; }

    /// <summary>Gets the places that the finding is about, in reading order; at least one when the place is known.</summary>
    public required IReadOnlyList<Source> Sources { get => Draft is null ? field : Draft.Written.Sources; init; }

    /// <summary>Gets further named values that the wording quotes ("symbol" = "114-KL/TW"), as written or in invariant form.</summary>
    public IReadOnlyDictionary<string, string> Details { get => Draft is null ? field : Draft.Written.Details; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Gets further named texts that the wording quotes, in both languages ("rule" = what the rulebook's rule says, "missing" = the indicators nobody stated).</summary>
    public IReadOnlyDictionary<string, LocalizedText> Names { get => Draft is null ? field : Draft.Written.Names; init; } = ReadOnlyDictionary<string, LocalizedText>.Empty;

    /// <summary>Gets likely corrections, best first; each makes every rule around it hold.</summary>
    public IReadOnlyList<Repair> Repairs { get => Draft is null ? field : Draft.Written.Repairs; init; } = [];

    /// <summary>Gets whether there may be more repairs than those given: the search was given up, or found too many to show.</summary>
    public bool IsRepairSearchCut { get; init; }

    /// <summary>Gets whether another rule already tells the same of the same figures: a total with its parts in one sentence that a rulebook checks too.</summary>
    public bool IsRepetition { get; init; }

    /// <summary>Gets whether a reader should see it: it does not simply hold, it was checked, and no other finding says the same.</summary>
    public bool IsWorthTelling => !IsRepetition && Verdict is Verdict.Impossible or Verdict.Undetermined or Verdict.HoldsOnlyIfTruncated;
}
