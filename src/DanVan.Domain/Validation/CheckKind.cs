namespace DanVan.Domain.Validation;

/// <summary>What kind of check a rule makes.</summary>
public enum CheckKind
{
    /// <summary>A total against its parts.</summary>
    Sum,

    /// <summary>A remainder against what it is left from.</summary>
    Difference,

    /// <summary>A part that cannot exceed its whole.</summary>
    Subset,

    /// <summary>A rate against its counts.</summary>
    Rate,

    /// <summary>Which counts or bases a rate allows.</summary>
    PossibleCounts,

    /// <summary>Rates that share one whole add up to 100%.</summary>
    Complement,

    /// <summary>The same fact stated twice.</summary>
    Duplicate,

    /// <summary>A bound in prose against a value.</summary>
    Bound,

    /// <summary>The label of a table against what its cells add up to.</summary>
    Label,

    /// <summary>One number standing for two different things, or a total that leaves no room.</summary>
    Scope,

    /// <summary>The number of units as of a date.</summary>
    BaseAsOf,

    /// <summary>Blank where the text claims activity.</summary>
    Omission,

    /// <summary>What stands in a cell against what the cell asks for.</summary>
    CellContent,

    /// <summary>Mentions of documents.</summary>
    Citation,

    /// <summary>How numbers are written.</summary>
    Format,

    /// <summary>An expression of the rule language.</summary>
    Formula,

    /// <summary>What lies far from other periods or units. Only a warning.</summary>
    Outlier,

    /// <summary>Rules taken together.</summary>
    Joint,
}
