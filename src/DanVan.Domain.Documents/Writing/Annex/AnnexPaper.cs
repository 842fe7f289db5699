using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>The paper of an annex: as wide as its widest table needs, the same for all its tables. Lengths are in twentieths of a point.</summary>
internal readonly record struct AnnexPaper(int Width, int Height)
{
    public const int Margin = 1134;

    // Bound on the left, where the paper stands upright.
    private const int Binding = 1701;
    private const int A4Short = 11906;
    private const int A4Long = 16838;
    private const int A3Long = 23811;
    private const int MostUpright = 7;
    private const int MostOnA4 = 16;

    public bool IsWide => Width > Height;

    public int Left => IsWide ? Margin : Binding;

    /// <summary>Gets the width between the margins.</summary>
    public int Room => Width - Left - Margin;

    public static AnnexPaper For(ReportTemplate template) => template.Tables.Select(table => table.Columns.Count).DefaultIfEmpty().Max() switch
    {
        <= MostUpright => new AnnexPaper(A4Short, A4Long),
        <= MostOnA4 => new AnnexPaper(A4Long, A4Short),
        _ => new AnnexPaper(A3Long, A4Long),
    };
}
