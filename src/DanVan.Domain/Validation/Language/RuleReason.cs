namespace DanVan.Domain.Validation.Language;

/// <summary>Why a rule has the outcome it has.</summary>
public enum RuleReason
{
    /// <summary>Every figure it looked at is stated, and they decide.</summary>
    AllStated,

    /// <summary>Some figure is missing; what the gap policy takes it for decides together with the others.</summary>
    SomeTakenAsMissing,

    /// <summary>Some figure is missing, and the gap policy or the arithmetic then allows no check.</summary>
    SomeMissing,

    /// <summary>No figure of the rule, or of one side, is stated.</summary>
    NothingStated,

    /// <summary>A value worked out is missing of itself: <c>missing</c>, or zero taken as missing.</summary>
    NoValue,

    /// <summary>The figures it needs do not apply.</summary>
    NotApplicable,

    /// <summary>It divides by exactly zero, which is undefined.</summary>
    DivisorIsZero,

    /// <summary>It divides by a figure that may be zero, so that any quotient may come out.</summary>
    DivisorTouchesZero,

    /// <summary>It is not worked out: a power that is not whole or too large, a remainder of a range, a number of too many digits.</summary>
    NotWorkedOut,
}
