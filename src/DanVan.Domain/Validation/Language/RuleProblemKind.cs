namespace DanVan.Domain.Validation.Language;

/// <summary>What is wrong with the text of a rule.</summary>
public enum RuleProblemKind
{
    /// <summary>Something else was expected there.</summary>
    Syntax,

    /// <summary>It is larger than the limits allow.</summary>
    TooLarge,

    /// <summary>The number is not one of the language.</summary>
    BadNumber,

    /// <summary>The language has no such function.</summary>
    UnknownFunction,

    /// <summary>A function got too few or too many values.</summary>
    WrongArguments,

    /// <summary>The template has no such indicator.</summary>
    UnknownIndicator,

    /// <summary>A reference means several indicators where one is asked for.</summary>
    Ambiguous,

    /// <summary>A number stands where a condition must, or the reverse, or words where a number must.</summary>
    WrongType,

    /// <summary>Different units of count are added or compared, or a rate and a count.</summary>
    UnitsDiffer,

    /// <summary>It divides by zero.</summary>
    DivisionByZero,

    /// <summary>The language deliberately cannot do it: logarithms, fractional powers.</summary>
    NotSupported,

    /// <summary>A column is worked out from itself.</summary>
    Cycle,
}
