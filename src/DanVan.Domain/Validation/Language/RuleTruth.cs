namespace DanVan.Domain.Validation.Language;

/// <summary>What can be said of a condition: whether it can hold, whether it can fail, and what kept it from being worked out.</summary>
[Flags]
internal enum RuleTruth : byte
{
    None = 0,
    CanHold = 1,
    CanFail = 2,
    NoValue = 4,
    DividesByZero = 8,
    MayDivideByZero = 16,
    NotWorkedOut = 32,
    Either = CanHold | CanFail,
    Trouble = NoValue | DividesByZero | MayDivideByZero | NotWorkedOut,
}
