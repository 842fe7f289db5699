using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A section while the outline grows.</summary>
internal sealed class OutlineNode
{
    private readonly Dictionary<OutlineKind, int> _last = [];

    public required string Id { get; init; }

    public OutlineNode? Parent { get; init; }

    public string? Number { get; init; }

    public string? Heading { get; set; }

    public required int Level { get; init; }

    public required int Rank { get; init; }

    public required int Line { get; init; }

    public int LastLine { get; set; }

    public OutlineMarker? Marker { get; init; }

    public bool IsInAnnex { get; init; }

    /// <summary>Gets or sets whether its text stands on the line of its label.</summary>
    public bool HasOwnText { get; set; }

    /// <summary>Gets or sets where its heading stands among the texts, or -1.</summary>
    public int HeadingText { get; set; } = -1;

    /// <summary>The last number of one kind among its children, or 0.</summary>
    public int LastOf(OutlineKind kind) => _last.GetValueOrDefault(kind);

    public void SetLast(OutlineKind kind, int value) => _last[kind] = value;

    public ReportSection ToSection() => new()
    {
        Id = Id,
        Parent = Parent?.Id,
        Number = Number,
        Heading = Heading,
        Level = Level,
        Line = Line,
        LastLine = LastLine,
    };
}
