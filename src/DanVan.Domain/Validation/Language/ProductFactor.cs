namespace DanVan.Domain.Validation.Language;

/// <summary>A factor of a product.</summary>
/// <param name="Operator">How it joins the factors before it; of the first it says nothing and is <see cref="ProductOperator.Multiply"/>.</param>
/// <param name="Value">The factor.</param>
public readonly record struct ProductFactor(ProductOperator Operator, IRuleNode Value);
