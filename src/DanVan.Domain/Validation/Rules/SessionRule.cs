using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A rule as a session sees it: the figures it reads, a quick test that it says nothing to the reader, and its findings in full.</summary>
internal abstract class SessionRule
{
    /// <summary>Gets the figures it reads, in the report's own period.</summary>
    public abstract IReadOnlyList<RuleReference> References { get; }

    /// <summary>Gets whether it is checked for the units in the rows, too.</summary>
    public virtual bool IsForEachUnit => false;

    /// <summary>Makes it ready for figures in shared slots.</summary>
    /// <param name="slots">The reference of each slot.</param>
    public abstract void Compile(IReadOnlyList<RuleReference> slots);

    /// <summary>Whether it certainly tells the reader nothing; false where only its findings can say. No figure may be stated in two ways, or only "about".</summary>
    public abstract bool IsQuiet(RuleFigures figures);
}
