using BenchmarkDotNet.Attributes;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Language;
using FluentValidation;

namespace DanVan.Domain.Benchmarks;

/// <summary>Rules on one report: ours over exact figures, FluentValidation over the same numbers in a record.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class LinearRuleBenchmarks
{
    private readonly RuleProgram _sum = RuleProgram.Compile(RuleExpression.Parse("total = a + b + c"));
    private readonly RuleProgram _subset = RuleProgram.Compile(RuleExpression.Parse("c <= total"), RuleExpression.Parse("total = a + b + c").References);
    private readonly RuleFigures _figures = new(4);
    private readonly Validator _validator = new();
    private readonly Form _form = new() { Total = 9, A = 2, B = 3, C = 4 };
    private readonly Form _wrong = new() { Total = 8, A = 2, B = 3, C = 4 };
    private readonly RuleFigures _wrongFigures = new(4);

    [GlobalSetup]
    public void FillIn()
    {
        foreach (var (slot, value) in new[] { (0, 9L), (1, 2L), (2, 3L), (3, 4L) })
        {
            _figures.Set(slot, value);
            _wrongFigures.Set(slot, slot == 0 ? 8 : value);
        }
    }

    [Benchmark]
    public Verdict OneRule() => _sum.Evaluate(_figures, GapPolicy.UnknownNonNegative).Verdict;

    [Benchmark]
    public Verdict OneRuleThatFails() => _sum.Evaluate(_wrongFigures, GapPolicy.UnknownNonNegative).Verdict;

    [Benchmark]
    public int TwoRules() =>
        (int)_sum.Evaluate(_figures, GapPolicy.UnknownNonNegative).Verdict + (int)_subset.Evaluate(_figures, GapPolicy.UnknownNonNegative).Verdict;

    [Benchmark(Baseline = true)]
    public bool TwoRulesByFluentValidation() => _validator.Validate(_form).IsValid;

    [Benchmark]
    public bool TwoRulesByFluentValidationThatFail() => _validator.Validate(_wrong).IsValid;

    private sealed record Form
    {
        public required long Total { get; init; }

        public required long A { get; init; }

        public required long B { get; init; }

        public required long C { get; init; }
    }

    private sealed class Validator : AbstractValidator<Form>
    {
        public Validator()
        {
            RuleFor(form => form.Total).Must((form, total) => total == form.A + form.B + form.C);
            RuleFor(form => form.C).LessThanOrEqualTo(form => form.Total);
        }
    }
}
