using System.Diagnostics.CodeAnalysis;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <content>A finding may be written down only when somebody reads it: while a clerk types, most are gone before.</content>
public sealed partial record Finding
{
    /// <summary>Makes a finding of which nothing is set.</summary>
    public Finding()
    {
    }

    // A changed copy is written down whole, because its draft knows nothing of the change.
    [SetsRequiredMembers]
    private Finding(Finding original)
    {
        var whole = original.Draft is { } draft ? draft.Written : original;
        (Code, RuleId, Unit, Kind) = (original.Code, original.RuleId, original.Unit, original.Kind);
        (Verdict, Severity, Reason) = (original.Verdict, original.Severity, original.Reason);
        (Stated, Operands, Numerator, Denominator) = (whole.Stated, whole.Operands, whole.Numerator, whole.Denominator);
        (Readings, Computed, Gap, Sources) = (whole.Readings, whole.Computed, whole.Gap, whole.Sources);
        (Details, Names, Repairs) = (whole.Details, whole.Names, whole.Repairs);
        (IsRepairSearchCut, IsRepetition) = (original.IsRepairSearchCut, original.IsRepetition);
    }

    /// <summary>Gets what the rest of the finding is written down from, or null where it is written down.</summary>
    internal FindingDraft? Draft { get; init; }

    /// <summary>Compares all that the findings say; lists are equal only where they are one list.</summary>
    public bool Equals(Finding? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null
            && (Code, RuleId, Unit, Kind, Verdict, Severity, Reason) == (other.Code, other.RuleId, other.Unit, other.Kind, other.Verdict, other.Severity, other.Reason)
            && (IsRepairSearchCut, IsRepetition) == (other.IsRepairSearchCut, other.IsRepetition)
            && Stated == other.Stated && Numerator == other.Numerator && Denominator == other.Denominator && Computed == other.Computed && Gap == other.Gap
            && Equals(Operands, other.Operands) && Equals(Readings, other.Readings) && Equals(Sources, other.Sources)
            && Equals(Details, other.Details) && Equals(Names, other.Names) && Equals(Repairs, other.Repairs);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, RuleId, Unit, Kind, Verdict, Severity, Reason);
}
