using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Turns a rule into what a solver can work with: alternatives of linear constraints and rates.</summary>
/// <remarks>
/// "if a then b" is "not a, or b"; a condition of several comparisons becomes the ways it can hold. A rate compared with what it
/// divides keeps its own shape. What was not stated at all has no form: presence is no arithmetic.
/// </remarks>
public sealed record LinearForm
{
    private LinearForm()
    {
    }

    /// <summary>Gets the rule for a solver, or null where it is not linear.</summary>
    public ConstraintRule? Rule { get; private init; }

    /// <summary>Gets why it is not linear, in one English sentence; null when it is.</summary>
    public string? Refusal { get; private init; }

    /// <summary>Turns a rule into constraints.</summary>
    /// <param name="expression">The rule.</param>
    /// <param name="id">The id the constraints carry.</param>
    /// <param name="variableOf">The place of a figure among the variables of the system, counted from 0.</param>
    public static LinearForm Of(RuleExpression expression, string id, Func<RuleReference, int> variableOf)
    {
        Guard.Against.Null(expression);
        Guard.Against.Null(id);
        Guard.Against.Null(variableOf);
        try
        {
            var alternatives = new LinearAlternatives(variableOf).Of(expression.Root, isNegated: false);
            return new LinearForm { Rule = new ConstraintRule { Id = id, Alternatives = [.. alternatives.Select(parts => parts.ToAlternative())] } };
        }
        catch (NotLinearException refused)
        {
            return new LinearForm { Refusal = refused.Message };
        }
    }

    /// <summary>Turns a rule into constraints whose variables are its own references, in the order of <see cref="RuleExpression.References"/>.</summary>
    public static LinearForm Of(RuleExpression expression, string id)
    {
        Guard.Against.Null(expression);
        var places = expression.References.Select((reference, place) => (reference, place)).ToDictionary(pair => pair.reference, pair => pair.place);
        return Of(expression, id, reference => places[reference]);
    }
}
