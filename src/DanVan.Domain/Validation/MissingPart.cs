namespace DanVan.Domain.Validation;

/// <summary>What a part of a sum stands for when the report does not state it.</summary>
public enum MissingPart
{
    /// <summary>Anything from zero up: parts that are stated are refuted above the total, never below it.</summary>
    Unknown,

    /// <summary>Zero: the form says that what is not stated did not occur.</summary>
    Zero,

    /// <summary>The rule is not checked.</summary>
    NotChecked,
}
