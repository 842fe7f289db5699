namespace DanVan.Domain.Documents.Writing.Annex;

/// <summary>A header cell as it is printed; row and column are counted from 0.</summary>
internal readonly record struct AnnexHeaderCell(string Text, int Row, int Column, int RowSpan, int ColumnSpan)
{
    public bool Covers(int row, int column) => row >= Row && row < Row + RowSpan && column >= Column && column < Column + ColumnSpan;
}
