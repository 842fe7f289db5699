namespace DanVan.Domain.Documents.Recognition;

/// <summary>A numbering or list marker at the start of a text.</summary>
internal sealed record OutlineMarker
{
    public required OutlineKind Kind { get; init; }

    /// <summary>Gets the last number: 3 for "1.3", 2 for "b)"; 0 for a dash.</summary>
    public required int Value { get; init; }

    /// <summary>Gets the numbering as written ("1.3", "Một là,").</summary>
    public required string Number { get; init; }

    /// <summary>Gets what stands for it in an id ("II", "3", "b").</summary>
    public required string Token { get; init; }

    /// <summary>Gets where the text after it begins.</summary>
    public required int Length { get; init; }

    /// <summary>Gets all numbers of a dotted numbering, outermost first; empty for every other kind.</summary>
    public IReadOnlyList<int> Path { get; init; } = [];

    /// <summary>Gets the rank: a smaller one holds a greater one.</summary>
    public int Rank => Kind == OutlineKind.Arabic ? RankOf(OutlineKind.Arabic) + Path.Count - 1 : RankOf(Kind);

    public bool IsBullet => Kind is OutlineKind.Dash or OutlineKind.Plus;

    // Room is left after the arabic numbers for every depth of "1.1.1".
    private static int RankOf(OutlineKind kind) => kind <= OutlineKind.Arabic ? 1 + (int)kind : 100 + (int)kind;
}
