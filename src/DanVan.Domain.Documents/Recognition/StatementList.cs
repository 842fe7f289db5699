using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The statements found so far, each once.</summary>
internal sealed class StatementList
{
    private readonly List<Statement> _statements = [];
    private readonly HashSet<string> _keys = [];
    private readonly HashSet<Source> _parts = [];
    private readonly HashSet<Source> _wholes = [];
    private readonly HashSet<(Source Whole, Source Part)> _sums = [];
    private readonly HashSet<(Source Whole, Source Part)> _within = [];
    private readonly Dictionary<Source, StatementQuantity> _remainders = [];
    private readonly Dictionary<Source, List<(StatementQuantity Whole, IReadOnlyList<StatementQuantity> Parts)>> _splits = [];

    /// <summary>Gets the statements in the order of their places.</summary>
    public IReadOnlyList<Statement> InOrder => [.. _statements.OrderBy(statement => statement.Stated.Source.Start).ThenBy(statement => statement.Kind)];

    public void Add(StatementKind kind, StatementQuantity stated, IReadOnlyList<StatementQuantity> operands)
    {
        Add(new Statement { Kind = kind, Stated = stated.Figure, Operands = [.. operands.Select(operand => operand.Figure)] });
        foreach (var operand in kind is StatementKind.Sum or StatementKind.Subset ? operands : [])
        {
            if (!_splits.TryGetValue(operand.Figure.Source, out var splits))
            {
                _splits.Add(operand.Figure.Source, splits = []);
            }

            splits.Add((stated, operands));
        }
    }

    /// <summary>Adds what is left of a whole when a part of it is done.</summary>
    public void AddRemainder(StatementQuantity rest, StatementQuantity whole, StatementQuantity part)
    {
        Add(StatementKind.Difference, rest, [whole, part]);
        _remainders[part.Figure.Source] = whole;
    }

    /// <summary>What a count was taken from, where something is left over, or null.</summary>
    public StatementQuantity? TakenFrom(StatementQuantity part) => _remainders.GetValueOrDefault(part.Figure.Source);

    /// <summary>The wholes that a quantity was found to be a part of, each with the parts it was found with.</summary>
    public IReadOnlyList<(StatementQuantity Whole, IReadOnlyList<StatementQuantity> Parts)> SplitsOf(StatementQuantity part) =>
        _splits.TryGetValue(part.Figure.Source, out var splits) ? splits : [];

    public void Add(Statement statement)
    {
        if (!_keys.Add(KeyOf(statement)))
        {
            return;
        }

        _statements.Add(statement);
        foreach (var operand in statement.Kind is StatementKind.Sum or StatementKind.Subset ? statement.Operands : [])
        {
            _within.Add((statement.Stated.Source, operand.Source));
        }

        if (statement.Kind == StatementKind.Sum)
        {
            _wholes.Add(statement.Stated.Source);
            foreach (var operand in statement.Operands)
            {
                _parts.Add(operand.Source);
                _sums.Add((statement.Stated.Source, operand.Source));
            }
        }
    }

    /// <summary>Says whether a sum of this whole was found.</summary>
    public bool HasSum(StatementQuantity whole) => _wholes.Contains(whole.Figure.Source);

    /// <summary>Says whether a sum of this whole with this part was found.</summary>
    public bool HasSum(StatementQuantity whole, StatementQuantity part) => _sums.Contains((whole.Figure.Source, part.Figure.Source));

    /// <summary>Says whether a sum or a subset says that one is within the other.</summary>
    public bool IsWithin(StatementQuantity whole, StatementQuantity part) => _within.Contains((whole.Figure.Source, part.Figure.Source));

    /// <summary>Says whether a quantity is a part of a sum that was found.</summary>
    public bool IsPart(StatementQuantity part) => _parts.Contains(part.Figure.Source);

    private static string KeyOf(Statement statement)
    {
        IEnumerable<StatedFigure> operands = statement.Kind == StatementKind.Difference ? statement.Operands : statement.Operands.OrderBy(operand => operand.Source.Start);
        return $"{statement.Kind}|{Place(statement.Stated)}|{string.Join(",", operands.Select(Place))}|{(statement.Numerator is { } numerator ? Place(numerator) : "")}";
    }

    private static string Place(StatedFigure figure) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Source.Start}-{figure.Source.End}:{figure.Source.Table}:{figure.Source.Row}:{figure.Source.Column}");
}
