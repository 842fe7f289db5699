using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds percentages that share one whole: each part of a sum has its own.</summary>
internal sealed class StatementComplements
{
    private readonly StatementList _statements;

    public StatementComplements(StatementList statements) => _statements = statements;

    public void Run()
    {
        var all = _statements.InOrder;
        var rates = all.Where(statement => statement is { Kind: StatementKind.Rate, Numerator: not null }).ToLookup(statement => statement.Numerator!.Source);
        foreach (var sum in all.Where(statement => statement.Kind == StatementKind.Sum))
        {
            var shares = sum.Operands.Select(part => rates[part.Source].FirstOrDefault(rate => IsOf(rate, sum.Stated))?.Stated).ToList();
            if (shares.Count > 1 && shares.All(share => share?.Value is { Qualifier: Qualifier.Exact }))
            {
                _statements.Add(new Statement { Kind = StatementKind.Complement, Stated = shares[^1]!, Operands = [.. shares.Take(shares.Count - 1)!] });
            }
        }
    }

    /// <summary>Says whether a rate may have this whole as its base; the base of a pair is stated anew with every pair.</summary>
    private static bool IsOf(Statement rate, StatedFigure whole) =>
        rate.Denominators.Any(found => found.Source == whole.Source || (rate.Denominators.Count == 1 && found.Value?.ScaledValue == whole.Value?.ScaledValue));
}
