using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>A rulebook whose expressions have been read, checked against the template and compiled, once for any number of reports.</summary>
/// <remarks>
/// A rulebook with one rule that cannot be used is not used at all: nothing is checked by half. Immutable, and safe for use by several
/// threads at once.
/// </remarks>
public sealed class PreparedRulebook
{
    /// <summary>How many rules a rulebook may have.</summary>
    public const int MostRules = 100_000;

    private static readonly ConditionalWeakTable<Rulebook, PreparedRulebook> s_prepared = [];

    private PreparedRulebook(Rulebook rulebook, ReportTemplate? template, IReadOnlyList<PreparedFormula> formulas)
    {
        Rulebook = rulebook;
        Template = template;
        Formulas = formulas;
    }

    /// <summary>Gets the rulebook.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>Gets the template it was checked against, or null.</summary>
    public ReportTemplate? Template { get; }

    /// <summary>Gets the formulas in the order of the rules; one for each member where a rule is for each member of a dimension.</summary>
    internal IReadOnlyList<PreparedFormula> Formulas { get; }

    /// <summary>Prepares a rulebook.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="template">The form it is for; null leaves it open which indicators there are.</param>
    /// <exception cref="InvalidRulebookException">Some rule cannot be used; everything that is wrong is listed.</exception>
    public static PreparedRulebook Prepare(Rulebook rulebook, ReportTemplate? template) =>
        TryPrepare(rulebook, template, out var prepared, out var problems) ? prepared : throw new InvalidRulebookException(problems);

    /// <summary>Prepares a rulebook, or says everything that is wrong with it.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="template">The form it is for; null leaves it open which indicators there are.</param>
    /// <param name="prepared">The prepared rulebook, or null.</param>
    /// <param name="problems">What is wrong, by rule; empty when nothing is.</param>
    public static bool TryPrepare(Rulebook rulebook, ReportTemplate? template, [NotNullWhen(true)] out PreparedRulebook? prepared, out IReadOnlyList<RulebookProblem> problems)
    {
        Guard.Against.Null(rulebook);
        var preparation = new RulebookPreparation(rulebook, template, mayRepeatIds: false);
        problems = preparation.Problems;
        prepared = problems.Count == 0 ? new PreparedRulebook(rulebook, template, preparation.Formulas) : null;
        return prepared is not null;
    }

    /// <summary>The rulebook prepared for a template: again only when it was not, or for another template.</summary>
    internal static PreparedRulebook Of(Rulebook rulebook, ReportTemplate? template)
    {
        if (s_prepared.TryGetValue(rulebook, out var known) && ReferenceEquals(known.Template, template))
        {
            return known;
        }

        var preparation = new RulebookPreparation(rulebook, template, mayRepeatIds: true);
        if (preparation.Problems.Count > 0)
        {
            throw new InvalidRulebookException(preparation.Problems);
        }

        var prepared = new PreparedRulebook(rulebook, template, preparation.Formulas);
        s_prepared.AddOrUpdate(rulebook, prepared);
        return prepared;
    }
}
