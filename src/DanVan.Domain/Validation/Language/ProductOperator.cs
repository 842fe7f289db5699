namespace DanVan.Domain.Validation.Language;

/// <summary>How a factor joins the ones before it.</summary>
public enum ProductOperator
{
    /// <summary>It multiplies them.</summary>
    Multiply,

    /// <summary>It divides them.</summary>
    Divide,

    /// <summary>It leaves the remainder of dividing them; the remainder has the sign of what is divided.</summary>
    Modulo,
}
