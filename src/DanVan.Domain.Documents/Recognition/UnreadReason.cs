namespace DanVan.Domain.Documents.Recognition;

/// <summary>Why a run of digits is not one number.</summary>
public enum UnreadReason
{
    /// <summary>Dots and commas form neither groups of three digits nor one decimal part: "1.2.3,4,5", "12.34".</summary>
    MixedSeparators,

    /// <summary>A comma before three digits counts things that have no parts: "1,500 hộ" is 1.5 by its comma and 1500 by its sense.</summary>
    CommaInCount,

    /// <summary>A space parts groups of digits: "12 896".</summary>
    SpacedDigits,

    /// <summary>Slashes join more numbers than two, and they are no date: "1/2/3".</summary>
    SeveralSlashes,

    /// <summary>More digits than any statistic has.</summary>
    TooLong,

    /// <summary>A minus stands right before a count in the middle of a sentence: a dash without its space, or a number below zero. The count is read without it.</summary>
    GluedMinus,
}
