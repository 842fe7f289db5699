using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A total that was both computed and reported, with two values.</summary>
public sealed record HierarchyDifference
{
    internal HierarchyDifference(HierarchyRule rule, Fraction computed, Fraction reported)
    {
        Rule = rule;
        Computed = computed;
        Reported = reported;
    }

    /// <summary>Gets the rule that computed it.</summary>
    public HierarchyRule Rule { get; }

    /// <summary>Gets the code of the total.</summary>
    public string Code => Rule.Parent;

    /// <summary>Gets the computed value.</summary>
    public Fraction Computed { get; }

    /// <summary>Gets the reported value.</summary>
    public Fraction Reported { get; }

    /// <summary>Gets the reported value less the computed one: what was reported too much, or below zero too little.</summary>
    public Fraction Difference => Reported - Computed;
}
