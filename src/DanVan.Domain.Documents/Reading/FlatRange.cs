namespace DanVan.Domain.Documents.Reading;


/// <summary>A stretch of the flat text of an office file, within one line.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Line">The line, counted from 1.</param>
internal readonly record struct FlatRange(int Start, int End, int Line)
{
    public bool IsEmpty => End <= Start;
}
