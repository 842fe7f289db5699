namespace DanVan.Domain.Reports;

/// <summary>What kind of arithmetic a text claims.</summary>
public enum StatementKind
{
    /// <summary>A total with its parts: stated = sum of the operands.</summary>
    Sum,

    /// <summary>"Trong đó": each operand, and all of them together, are within the stated whole.</summary>
    Subset,

    /// <summary>"còn lại": stated = first operand less the others.</summary>
    Difference,

    /// <summary>A percentage with its counts: stated = numerator over denominator.</summary>
    Rate,

    /// <summary>Percentages that share one whole: stated = 100 less the operands.</summary>
    Complement,

    /// <summary>"tăng 12,5% so với": stated = change of the numerator against the denominator.</summary>
    Change,

    /// <summary>One quantity stated twice: stated = the operand.</summary>
    Same,
}
