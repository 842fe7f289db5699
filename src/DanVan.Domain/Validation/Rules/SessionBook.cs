namespace DanVan.Domain.Validation.Rules;

/// <summary>The findings of a session outside its formulas, with those that only repeat another.</summary>
/// <remarks>Of findings that tell the same of the same figures the first in the order of a whole check is told; when it vanishes, the next is.</remarks>
internal sealed class SessionBook
{
    private readonly Dictionary<string, List<(SessionPiece Piece, int Index)>> _holders = new(StringComparer.Ordinal);
    private readonly HashSet<SessionPiece> _telling = [];

    /// <summary>The findings that a reader should see, each with its place.</summary>
    public IEnumerable<((int Rule, int Place) Order, Finding Finding)> All => _telling.SelectMany(piece => Told(piece).Select(finding => (piece.Order, finding)));

    /// <summary>Puts what some pieces say now in place of what they said, and adds what that does to the findings of a reader.</summary>
    public void Put(IReadOnlyList<(SessionPiece Piece, IReadOnlyList<Finding> After)> pieces, SessionChanges? changes)
    {
        var touched = pieces.Select(pair => pair.Piece).ToHashSet();
        foreach (var (piece, after) in pieces)
        {
            foreach (var key in piece.Findings.Concat(after).Select(Repetition.KeyOf).OfType<string>())
            {
                touched.UnionWith(_holders.TryGetValue(key, out var holders) ? holders.Select(holder => holder.Piece) : []);
            }
        }

        var inOrder = touched.OrderBy(piece => piece.Order).ToList();
        var before = changes is null ? null : inOrder.ConvertAll(Told);
        foreach (var (piece, after) in pieces)
        {
            Remove(piece);
            piece.Findings = after;
            Add(piece);
        }

        for (var i = 0; before is not null && i < inOrder.Count; i++)
        {
            changes!.Compare(before[i], Told(inOrder[i]));
        }
    }

    private List<Finding> Told(SessionPiece piece) => [.. piece.Findings.Where((finding, index) =>
        Repetition.KeyOf(finding) is not { } key || _holders[key].MinBy(holder => (holder.Piece.Order, holder.Index)) == (piece, index))];

    private void Remove(SessionPiece piece)
    {
        _telling.Remove(piece);
        foreach (var key in piece.Findings.Select(Repetition.KeyOf).OfType<string>())
        {
            _holders[key].RemoveAll(holder => holder.Piece == piece);
        }
    }

    private void Add(SessionPiece piece)
    {
        for (var i = 0; i < piece.Findings.Count; i++)
        {
            if (Repetition.KeyOf(piece.Findings[i]) is { } key)
            {
                if (!_holders.TryGetValue(key, out var holders))
                {
                    _holders.Add(key, holders = []);
                }

                holders.Add((piece, i));
            }
        }

        if (piece.Findings.Count > 0)
        {
            _telling.Add(piece);
        }
    }
}
