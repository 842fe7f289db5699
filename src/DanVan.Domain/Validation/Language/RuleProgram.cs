using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>A rule made ready to be evaluated on many reports. Safe to share between threads.</summary>
/// <remarks>
/// A rule holds if it can hold: a comparison fails only where no values of its two sides satisfy it. A figure that occurs several times in a
/// comparison of weighted sums is one value, so that <c>x - x</c> is zero; elsewhere each occurrence is taken as if it could be
/// another value, which can only let more pass.
/// </remarks>
public sealed class RuleProgram
{
    private readonly WholeComparison? _whole;
    private readonly CompareOperation? _comparison;
    private readonly TruthOperation? _condition;
    private readonly NumberOperation? _number;
    private readonly int _slotCount;

    private RuleProgram(RuleExpression expression, Dictionary<RuleReference, int> slots)
    {
        Expression = expression;
        _slotCount = expression.References.Count == 0 ? 0 : expression.References.Max(reference => slots[reference]) + 1;
        var compiler = new RuleCompiler(slots);
        if (expression.IsCondition)
        {
            _condition = compiler.Truth(expression.Root);
            _comparison = _condition as CompareOperation;
            _whole = WholeComparison.Of(expression.Root, slots);
        }
        else
        {
            _number = compiler.Number(expression.Root);
        }
    }

    /// <summary>Gets the rule.</summary>
    public RuleExpression Expression { get; }

    /// <summary>Makes a rule ready, a slot for each of its references in the order of <see cref="RuleExpression.References"/>.</summary>
    /// <exception cref="ArgumentException">Conditions and numbers are mixed up; <see cref="RuleTypes"/> says where.</exception>
    public static RuleProgram Compile(RuleExpression expression)
    {
        Guard.Against.Null(expression);
        return Compile(expression, expression.References);
    }

    /// <summary>Makes a rule ready whose figures stand in slots that it shares with other rules.</summary>
    /// <param name="expression">The rule.</param>
    /// <param name="slots">The reference of each slot, all those of the rule among them.</param>
    /// <exception cref="ArgumentException">A reference has no slot, or conditions and numbers are mixed up; <see cref="RuleTypes"/> says where.</exception>
    public static RuleProgram Compile(RuleExpression expression, IReadOnlyList<RuleReference> slots)
    {
        Guard.Against.Null(expression);
        Guard.Against.Null(slots);
        var places = new Dictionary<RuleReference, int>();
        for (var i = 0; i < slots.Count; i++)
        {
            places.TryAdd(slots[i], i);
        }

        if (expression.References.FirstOrDefault(reference => !places.ContainsKey(reference)) is { } unknown)
        {
            throw new ArgumentException($"The reference '{unknown}' has no slot.", nameof(slots));
        }

        // A division by the number zero is a mistake in a rule, but it can be evaluated: it has no value.
        return RuleTypes.Check(expression).FirstOrDefault(problem => problem.Kind != RuleProblemKind.DivisionByZero) is { } problem
            ? throw new ArgumentException($"'{RuleLexer.Shown(expression.Text)}' cannot be evaluated. {problem}", nameof(expression))
            : new RuleProgram(expression, places);
    }

    /// <summary>Evaluates the rule, taking gaps on both sides alike.</summary>
    /// <exception cref="InvalidOperationException">The expression is a number and not a rule.</exception>
    public RuleOutcome Evaluate(RuleFigures figures, GapPolicy policy)
    {
        Guard.Against.Null(figures);
        return _whole is not null && _whole.TryEvaluate(figures, out var outcome) ? outcome : Evaluate(figures, policy, policy);
    }

    /// <summary>Evaluates the rule with a gap policy for each side of its comparison; where the rule is more than one comparison, the left one stands for all of it.</summary>
    /// <remarks>What fails, but would hold if some figures were cut off rather than rounded, holds only if truncated.</remarks>
    /// <exception cref="InvalidOperationException">The expression is a number and not a rule.</exception>
    public RuleOutcome Evaluate(RuleFigures figures, GapPolicy left, GapPolicy right)
    {
        CheckRoom(figures);
        if (_condition is null)
        {
            throw new InvalidOperationException($"'{RuleLexer.Shown(Expression.Text)}' is a number, not a rule.");
        }

        var outcome = Evaluate(figures, left, right, isTruncated: false);
        return outcome.Verdict == Verdict.Impossible && figures.HasTruncated && Evaluate(figures, left, right, isTruncated: true).Verdict == Verdict.Holds
            ? outcome.With(Verdict.HoldsOnlyIfTruncated)
            : outcome;
    }

    /// <summary>Works out the number.</summary>
    /// <exception cref="InvalidOperationException">The expression is a rule and not a number.</exception>
    public RuleValue ValueOf(RuleFigures figures, GapPolicy policy)
    {
        CheckRoom(figures);
        if (_number is null)
        {
            throw new InvalidOperationException($"'{RuleLexer.Shown(Expression.Text)}' is a rule, not a number.");
        }

        var pass = new RulePass(figures, policy, isTruncated: false);
        var amount = Conclude(_number.Evaluate(ref pass), policy);
        return WhySkipped(pass) is { } reason ? new RuleValue(null, reason)
            : amount.IsKnown ? new RuleValue(amount.Value, pass.SawGap ? RuleReason.SomeTakenAsMissing : RuleReason.AllStated)
            : new RuleValue(null, Explain(amount.Trouble, pass).Reason);
    }

    private static RuleAmount Conclude(RuleAmount amount, GapPolicy policy) =>
        amount.IsMissing && policy == GapPolicy.NeverSkip ? RuleAmount.Of(Interval.Point(0)) : amount;

    private static RuleReason? WhySkipped(in RulePass pass) =>
        pass.WhySkipped() ?? (pass.Policy is GapPolicy.UnknownNonNegative or GapPolicy.Zero && pass.SawGap && !pass.SawStated ? pass.WhyMissing() : null);

    private static (Verdict Verdict, RuleReason Reason) Explain(RuleTruth trouble, in RulePass pass)
    {
        if ((trouble & RuleTruth.NoValue) != 0)
        {
            return (Verdict.NotChecked, pass.SawGap ? pass.WhyMissing() : RuleReason.NoValue);
        }

        if ((trouble & RuleTruth.DividesByZero) != 0)
        {
            return (Verdict.Undetermined, RuleReason.DivisorIsZero);
        }

        if ((trouble & RuleTruth.MayDivideByZero) != 0)
        {
            return pass.SawGap ? (Verdict.NotChecked, pass.WhyMissing()) : (Verdict.Undetermined, RuleReason.DivisorTouchesZero);
        }

        return (Verdict.Undetermined, RuleReason.NotWorkedOut);
    }

    private RuleOutcome Evaluate(RuleFigures figures, GapPolicy left, GapPolicy right, bool isTruncated)
    {
        if (_comparison is not null)
        {
            return EvaluateSides(_comparison, figures, left, right, isTruncated);
        }

        var pass = new RulePass(figures, left, isTruncated);
        var truth = _condition!.Evaluate(ref pass);
        return WhySkipped(pass) is { } reason ? RuleOutcome.Of(Verdict.NotChecked, reason, null) : OutcomeOf(truth, pass, pass.Refuted);
    }

    private static RuleOutcome EvaluateSides(CompareOperation comparison, RuleFigures figures, GapPolicy left, GapPolicy right, bool isTruncated)
    {
        var leftPass = new RulePass(figures, left, isTruncated);
        var rightPass = new RulePass(figures, right, isTruncated);
        var first = Conclude(comparison.Left.Evaluate(ref leftPass), left);
        var second = Conclude(comparison.Right.Evaluate(ref rightPass), right);
        if ((leftPass.WhySkipped() ?? rightPass.WhySkipped()) is { } skipped)
        {
            return RuleOutcome.Of(Verdict.NotChecked, skipped, null);
        }

        var hasGap = leftPass.SawGap || rightPass.SawGap;
        var both = new RulePass(figures, left, isTruncated)
        {
            SawStated = leftPass.SawStated || rightPass.SawStated,
            SawMissing = leftPass.SawMissing || rightPass.SawMissing,
            SawNotApplicable = leftPass.SawNotApplicable || rightPass.SawNotApplicable,
        };
        if (hasGap && !both.SawStated && (left is GapPolicy.UnknownNonNegative or GapPolicy.Zero || right is GapPolicy.UnknownNonNegative or GapPolicy.Zero))
        {
            return RuleOutcome.Of(Verdict.NotChecked, both.WhyMissing(), null);
        }

        // Where the sides take gaps differently, a missing figure on both sides is not one value.
        var truth = comparison.Compare(first, second, takesFiguresOnce: left == right || !hasGap, ref both, out var gap);
        return OutcomeOf(truth, both, first.IsKnown && second.IsKnown ? both.Refuted ?? new RuleSides(first.Value, second.Value, gap) : null);
    }

    private static RuleOutcome OutcomeOf(RuleTruth truth, in RulePass pass, RuleSides? sides)
    {
        if ((truth & RuleTruth.CanHold) != 0)
        {
            return RuleOutcome.Of(Verdict.Holds, pass.SawGap ? RuleReason.SomeTakenAsMissing : RuleReason.AllStated, sides);
        }

        if ((truth & RuleTruth.Trouble) != 0)
        {
            var (verdict, reason) = Explain(truth, pass);
            return RuleOutcome.Of(verdict, reason, null);
        }

        return RuleOutcome.Of(Verdict.Impossible, pass.SawGap ? RuleReason.SomeTakenAsMissing : RuleReason.AllStated, sides);
    }

    private void CheckRoom(RuleFigures figures)
    {
        Guard.Against.Null(figures);
        if (figures.Count < _slotCount)
        {
            throw new ArgumentException($"The rule needs {_slotCount} figures, and there is room for {figures.Count}.", nameof(figures));
        }
    }
}
