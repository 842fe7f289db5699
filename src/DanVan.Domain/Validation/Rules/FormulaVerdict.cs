using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Turns what the language says of a formula into a verdict and its reason.</summary>
internal static class FormulaVerdict
{
    public const string Holds = "formula-holds";
    public const string OnlyTruncated = "only-truncated";
    public const string SumDiffers = "sum-differs";
    public const string Exceeds = "exceeds";
    public const string Fails = "formula-fails";
    public const string ConditionFails = "condition-fails";
    public const string DivisorZero = "divisor-zero";
    public const string DivisorTouchesZero = "divisor-touches-zero";
    public const string FiguresMissing = "figures-missing";
    public const string NothingStated = "nothing-stated";
    public const string NotApplicable = "not-applicable";
    public const string NotWorkedOut = "not-worked-out";
    public const string About = "about";
    public const string NoChildren = "no-children";
    public const string NoPreviousReport = "no-previous-report";

    /// <summary>The verdict and the reason of a finding.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="outcome">What the language says.</param>
    /// <param name="isAbout">Whether some figure says only "about".</param>
    public static (Verdict Verdict, string Reason) Of(PreparedFormula formula, in RuleOutcome outcome, bool isAbout) => outcome switch
    {
        { Verdict: Verdict.Impossible } => (Verdict.Impossible, formula.Shape switch
        {
            FormulaShape.Sum when outcome.Reason == RuleReason.AllStated => SumDiffers,
            FormulaShape.AtMost => Exceeds,
            FormulaShape.Condition => ConditionFails,
            _ => Fails,
        }),
        { Verdict: Verdict.HoldsOnlyIfTruncated } => (Verdict.HoldsOnlyIfTruncated, OnlyTruncated),
        _ when isAbout => (Verdict.NotChecked, About),
        { Verdict: Verdict.Holds, Reason: RuleReason.AllStated } => (Verdict.Holds, Holds),
        { Verdict: Verdict.Holds, Reason: RuleReason.SomeTakenAsMissing } when !formula.TakesGapsAsUnknown => (Verdict.Holds, Holds),
        { Reason: RuleReason.DivisorIsZero } => (Verdict.Undetermined, DivisorZero),
        { Reason: RuleReason.DivisorTouchesZero } => (Verdict.Undetermined, DivisorTouchesZero),
        { Reason: RuleReason.NotApplicable } => (Verdict.NotChecked, NotApplicable),
        { Reason: RuleReason.NotWorkedOut } => (Verdict.NotChecked, NotWorkedOut),
        { Reason: RuleReason.NothingStated } => (Verdict.NotChecked, NothingStated),
        { Verdict: Verdict.Holds } => (Verdict.NotChecked, FiguresMissing),
        _ => (Verdict.NotChecked, FiguresMissing),
    };
}
